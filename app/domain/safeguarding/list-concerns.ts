import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { cursor } from '#app/kernel/inputs.ts'
import { keyset } from '#app/kernel/keyset.ts'
import { defineList } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { accounts, concerns, families, visitHolds, volunteers } from '#db/schema/index.ts'
import { concern } from './records.ts'

/** Concerns on one page. */
const PAGE = 50

const soonestDue = keyset('rising', [concerns.dueAt, 'instant'], [concerns.id, 'text'])

/**
 * The live concerns in the order in which to take them: the one longest past its term, or soonest due, comes first.
 * Nothing sealed is in it, and no id of a family or a volunteer, so that no history of theirs tells of a concern.
 */
export const listConcerns = defineList({
  name: 'safeguarding.concerns',
  action: 'safeguarding.handle',
  on: null,
  input: z.object({ cursor }),
  reveals: {
    concernId: 'T1',
    reference: 'T1',
    stage: 'T1',
    about: 'T3',
    danger: 'T3',
    decision: 'T3',
    family: 'T1',
    volunteer: 'T2',
    raisedBy: 'T2',
    raisedAs: 'T1',
    raisedAt: 'T1',
    dueAt: 'T1',
    minutesLeft: 'T1',
    onHold: 'T1',
  },
  async run({ db, actor, kinds, input, now }) {
    const found = await db
      .select({
        concernId: concerns.id,
        reference: concerns.reference,
        stage: concerns.stage,
        about: concerns.about,
        danger: concerns.danger,
        decision: concerns.decision,
        family: families.reference,
        volunteer: volunteers.displayName,
        raisedBy: accounts.displayName,
        raisedAs: concerns.raisedAs,
        raisedAt: concerns.raisedAt,
        dueAt: concerns.dueAt,
        holds: sql<number>`(select count(*) from ${visitHolds} where ${visitHolds.concernId} = ${concerns.id} and ${visitHolds.liftedAt} is null)`,
      })
      .from(concerns)
      .leftJoin(families, eq(families.id, concerns.familyId))
      .leftJoin(volunteers, eq(volunteers.id, concerns.volunteerId))
      .leftJoin(accounts, eq(accounts.id, concerns.raisedById))
      .where(and(reach(concern, actor, kinds), isNotNull(concerns.dueAt), soonestDue.after(input.cursor)))
      .orderBy(...soonestDue.order)
      .limit(PAGE + 1)
    const { rows, next } = soonestDue.cut(found, PAGE, (row) => [row.dueAt, row.concernId])
    return {
      rows: rows.map(({ holds, ...row }) => ({
        ...row,
        minutesLeft: row.dueAt ? Math.round((row.dueAt.getTime() - now.getTime()) / 60_000) : null,
        onHold: Number(holds) > 0,
      })),
      next,
    }
  },
})
