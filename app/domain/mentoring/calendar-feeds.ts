import { and, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import { z } from 'zod'
import { defineCommand, type Work } from '#app/kernel/command.ts'
import type { Day } from '#app/kernel/day.ts'
import { defineList, defineQuery } from '#app/kernel/query.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { fingerprint } from '#app/kernel/secrets.ts'
import type { Reader } from '#db/client.ts'
import { accounts, calendarFeeds, matches, relations } from '#db/schema/index.ts'
import { visitingStages } from '../matching/vocabulary.ts'
import { plansFor } from './open-plans.ts'

/** 256 random bits, base64url. */
const token = z.string().regex(/^[\w-]{43}$/, 'This is not a link of ours')

const liveOf = (accountId: string) =>
  and(eq(calendarFeeds.accountId, accountId), isNull(calendarFeeds.revokedAt))

const endLive = ({ tx, actor, now }: Work) =>
  tx.update(calendarFeeds).set({ revokedAt: now }).where(liveOf(actor.accountId))

/** Lets a calendar read the planned visits under a secret address. Whoever makes a new one ends the one before. */
export const makeCalendarFeed = defineCommand({
  name: 'mentoring.make-calendar-feed',
  action: 'mentoring.keep-calendar',
  on: null,
  input: z.strictObject({ token }),
  async run(work) {
    const { tx, actor, now, newId, input } = work
    await endLive(work)
    const feedId = newId()
    await tx.insert(calendarFeeds).values({
      id: feedId,
      accountId: actor.accountId,
      tokenHash: fingerprint(input.token),
      madeAt: now,
    })
    return { result: feedId, events: [{ type: 'calendar.made', feedId }] }
  },
})

/** Ends the address: from now on it leads nowhere. */
export const revokeCalendarFeed = defineCommand({
  name: 'mentoring.revoke-calendar-feed',
  action: 'mentoring.keep-calendar',
  on: null,
  input: z.strictObject({}),
  async run(work) {
    await endLive(work)
    const { accountId } = work.actor
    return { result: accountId, events: [{ type: 'calendar.ended', accountId }] }
  },
})

/** Since when a calendar may read the visits of whoever asks; null when none may. */
export const ownCalendarFeed = defineQuery({
  name: 'mentoring.own-calendar-feed',
  action: 'mentoring.keep-calendar',
  on: null,
  input: z.object({}),
  reveals: { madeAt: 'T1' },
  async run({ db, actor }) {
    const [feed] = await db
      .select({ madeAt: calendarFeeds.madeAt })
      .from(calendarFeeds)
      .where(liveOf(actor.accountId))
    return { madeAt: feed?.madeAt ?? null }
  },
})

/**
 * The planned visits behind a secret address, as bare times: no names, no places, and nothing of a match whose visits
 * are on hold. Refuses with `not-found` an address that was never made, was ended, or whose account was closed.
 */
export const calendar = defineList({
  name: 'mentoring.calendar',
  action: 'mentoring.read-calendar',
  on: null,
  input: z.object({ token }),
  reveals: {
    uid: 'T1',
    plannedOn: 'T1',
    plannedAt: 'T1',
    minutes: 'T1',
    changes: 'T1',
    changedAt: 'T1',
  },
  async run({ db, input, today }) {
    const [feed] = await db
      .select({ accountId: calendarFeeds.accountId })
      .from(calendarFeeds)
      .innerJoin(accounts, eq(accounts.id, calendarFeeds.accountId))
      .where(
        and(
          eq(calendarFeeds.tokenHash, fingerprint(input.token)),
          isNull(calendarFeeds.revokedAt),
          isNull(accounts.disabledAt),
        ),
      )
    if (!feed) throw new Refused('not-found', 'There is no such calendar.')
    const visiting = await matchesVisitedBy(db, feed.accountId, today)
    const plans = await plansFor(db, feed, visiting)
    const rows = plans
      .filter(({ onHold }) => !onHold)
      .map(({ saidIn, plannedOn, plannedAt, minutes, version, recordedAt }) => ({
        uid: saidIn,
        plannedOn,
        plannedAt,
        minutes,
        changes: version - 1,
        changedAt: recordedAt,
      }))
    return { rows, next: null }
  },
})

/** The ids of the matches in which the volunteer of an account visits on a day. */
async function matchesVisitedBy(db: Reader, accountId: string, on: Day): Promise<string[]> {
  const rows = await db
    .select({ id: matches.id })
    .from(relations)
    .innerJoin(matches, eq(matches.volunteerId, relations.volunteerId))
    .where(
      and(
        eq(relations.accountId, accountId),
        eq(relations.kind, 'volunteers'),
        lte(relations.fromOn, on),
        or(isNull(relations.toOn), gte(relations.toOn, on)),
        inArray(matches.stage, [...visitingStages]),
      ),
    )
  return rows.map(({ id }) => id)
}
