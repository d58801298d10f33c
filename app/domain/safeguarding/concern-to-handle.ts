import { asc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import type { RowOf } from '#app/kernel/records.ts'
import { locked } from '#app/kernel/vault.ts'
import type { Reader } from '#db/client.ts'
import {
  accounts,
  concernReferrals,
  concerns,
  families,
  matches,
  visitHolds,
  volunteers,
} from '#db/schema/index.ts'
import { journey } from './journey.ts'
import { concern } from './records.ts'

/** One concern without its words: where it stands, what is due, who is in it, and what has been done. */
export const concernToHandle = defineQuery({
  name: 'safeguarding.concern',
  action: 'safeguarding.handle',
  on: concern,
  input: z.object({ concernId: id }),
  reveals: {
    concernId: 'T1',
    reference: 'T1',
    stage: 'T1',
    moves: 'T1',
    about: 'T3',
    danger: 'T3',
    told: 'T3',
    happenedOn: 'T1',
    raisedAt: 'T1',
    raisedAs: 'T1',
    people: 'T2',
    involved: 'T2',
    dueAt: 'T1',
    minutesLeft: 'T1',
    acknowledgedAt: 'T1',
    advice: 'T3',
    decidedAt: 'T1',
    decision: 'T3',
    familyTold: 'T3',
    closedAt: 'T1',
    referrals: 'T3',
    holds: 'T1',
    version: 'T1',
    today: 'T1',
  },
  async run({ db, concern: row, now, today }) {
    const [people, involved, referrals, holds] = await Promise.all([
      peopleOf(db, row),
      involvedIn(db, row),
      db
        .select({
          id: concernReferrals.id,
          place: concernReferrals.place,
          madeOn: concernReferrals.madeOn,
          inWriting: concernReferrals.inWriting,
        })
        .from(concernReferrals)
        .where(eq(concernReferrals.concernId, row.id))
        .orderBy(asc(concernReferrals.id)),
      db
        .select({
          id: visitHolds.id,
          match: matches.reference,
          placedAt: visitHolds.placedAt,
          liftedAt: visitHolds.liftedAt,
        })
        .from(visitHolds)
        .innerJoin(matches, eq(matches.id, visitHolds.matchId))
        .where(eq(visitHolds.concernId, row.id))
        .orderBy(asc(visitHolds.id)),
    ])
    return {
      concernId: row.id,
      reference: row.reference,
      stage: row.stage,
      moves: journey.allowed(row.stage),
      about: row.about,
      danger: row.danger,
      told: row.told,
      happenedOn: row.happenedOn,
      raisedAt: row.raisedAt,
      raisedAs: row.raisedAs,
      people,
      involved,
      dueAt: row.dueAt,
      minutesLeft: row.dueAt ? Math.round((row.dueAt.getTime() - now.getTime()) / 60_000) : null,
      acknowledgedAt: row.acknowledgedAt,
      advice: locked(concerns.advice, row.id, row.advice),
      decidedAt: row.decidedAt,
      decision: row.decision,
      familyTold: row.familyTold,
      closedAt: row.closedAt,
      referrals,
      holds,
      version: row.version,
      today,
    }
  },
})

type Row = RowOf<typeof concern>

/** Who raised, answered and decided, and from whom it is kept. */
async function peopleOf(db: Reader, row: Row) {
  const ids = [row.raisedById, row.acknowledgedById, row.decidedById, row.withheldFromId].filter(
    (one) => one !== null,
  )
  const found = await db
    .select({ id: accounts.id, name: accounts.displayName })
    .from(accounts)
    .where(inArray(accounts.id, ids))
  const nameOf = (accountId: string | null) => found.find((one) => one.id === accountId)?.name ?? null
  return {
    raisedBy: nameOf(row.raisedById),
    acknowledgedBy: nameOf(row.acknowledgedById),
    decidedBy: nameOf(row.decidedById),
    withheldFrom: nameOf(row.withheldFromId),
  }
}

/** The match, family and volunteer it touches, by their references, with the pages on which they stand. */
async function involvedIn(db: Reader, { id: concernId }: Row) {
  const [found] = await db
    .select({
      matchPath: concerns.matchId,
      match: matches.reference,
      familyPath: concerns.familyId,
      family: families.reference,
      volunteerPath: concerns.volunteerId,
      volunteer: volunteers.displayName,
    })
    .from(concerns)
    .leftJoin(matches, eq(matches.id, concerns.matchId))
    .leftJoin(families, eq(families.id, concerns.familyId))
    .leftJoin(volunteers, eq(volunteers.id, concerns.volunteerId))
    .where(eq(concerns.id, concernId))
  return found ?? null
}
