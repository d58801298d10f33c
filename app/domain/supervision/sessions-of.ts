import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { cursor, id } from '#app/kernel/inputs.ts'
import { defineList } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import { accounts, supervisions } from '#db/schema/index.ts'
import { volunteer } from '../people/index.ts'
import { newestSessions } from './session-pages.ts'

const PAGE = 20

/** The sessions offered to one volunteer, newest first; what was said only for their supervisor. */
export const sessionsOf = defineList({
  name: 'supervision.sessions',
  action: 'supervision.see-sessions',
  on: volunteer,
  input: z.object({ volunteerId: id, cursor }),
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
    wellbeing: 'T3',
    worry: 'T3',
    record: 'T3',
    actions: 'T3',
    confidential: 'T3',
    confidentialBecause: 'T3',
    signedAt: 'T1',
  },
  async run({ db, volunteer: person, input }) {
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
        wellbeing: supervisions.wellbeing,
        worry: supervisions.worry,
        record: supervisions.record,
        actions: supervisions.actions,
        confidential: supervisions.confidential,
        confidentialBecause: supervisions.confidentialBecause,
        signedAt: supervisions.signedAt,
      })
      .from(supervisions)
      .innerJoin(accounts, eq(accounts.id, supervisions.supervisorId))
      .where(and(eq(supervisions.volunteerId, person.id), newestSessions.after(input.cursor)))
      .orderBy(...newestSessions.order)
      .limit(PAGE + 1)
    const { rows, next } = newestSessions.cut(found, PAGE, (row) => [row.happensOn, row.supervisionId])
    return {
      rows: rows.map((row) => ({
        ...row,
        record: locked(supervisions.record, row.supervisionId, row.record),
        actions: locked(supervisions.actions, row.supervisionId, row.actions),
        confidential: locked(supervisions.confidential, row.supervisionId, row.confidential),
        confidentialBecause: locked(
          supervisions.confidentialBecause,
          row.supervisionId,
          row.confidentialBecause,
        ),
      })),
      next,
    }
  },
})
