import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { held } from '#app/kernel/actor.ts'
import { cursor } from '#app/kernel/inputs.ts'
import { defineList } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import { accounts, supervisions } from '#db/schema/index.ts'
import { newestSessions } from './session-pages.ts'

/** Sessions on one page: a volunteer reads them on a phone. */
const PAGE = 10

/** A volunteer's own supervision, the planned session first and then the newest, with the records meant for them. */
export const ownSupervision = defineList({
  name: 'supervision.own',
  action: 'supervision.see-own',
  on: null,
  input: z.object({ cursor }),
  reveals: {
    supervisionId: 'T1',
    volunteerId: 'T1',
    kind: 'T1',
    state: 'T1',
    happensOn: 'T1',
    startsAt: 'T1',
    medium: 'T1',
    minutes: 'T1',
    supervisor: 'T1',
    record: 'T3',
    actions: 'T3',
  },
  async run({ db, actor, input }) {
    const me = held(actor, 'volunteers').flatMap(({ volunteer }) => volunteer ?? [])
    if (me.length === 0) return { rows: [], next: null }
    const found = await db
      .select({
        supervisionId: supervisions.id,
        volunteerId: supervisions.volunteerId,
        kind: supervisions.kind,
        state: supervisions.state,
        happensOn: supervisions.happensOn,
        startsAt: supervisions.startsAt,
        medium: supervisions.medium,
        minutes: supervisions.minutes,
        supervisor: accounts.displayName,
        record: supervisions.record,
        actions: supervisions.actions,
      })
      .from(supervisions)
      .innerJoin(accounts, eq(accounts.id, supervisions.supervisorId))
      .where(and(inArray(supervisions.volunteerId, me), newestSessions.after(input.cursor)))
      .orderBy(...newestSessions.order)
      .limit(PAGE + 1)
    const { rows, next } = newestSessions.cut(found, PAGE, (row) => [row.happensOn, row.supervisionId])
    return {
      rows: rows.map((row) => ({
        ...row,
        record: locked(supervisions.record, row.supervisionId, row.record),
        actions: locked(supervisions.actions, row.supervisionId, row.actions),
      })),
      next,
    }
  },
})
