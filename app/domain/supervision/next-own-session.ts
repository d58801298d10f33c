import { and, asc, eq, gte, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { held } from '#app/kernel/actor.ts'
import { defineList } from '#app/kernel/query.ts'
import { accounts, supervisions } from '#db/schema/index.ts'

/** The session that is planned for a volunteer, from today on, with whoever holds it. */
export const nextOwnSession = defineList({
  name: 'supervision.next-own',
  action: 'supervision.see-own',
  on: null,
  input: z.object({}),
  reveals: {
    supervisionId: 'T1',
    kind: 'T1',
    happensOn: 'T1',
    startsAt: 'T1',
    medium: 'T1',
    supervisor: 'T1',
  },
  async run({ db, actor, today }) {
    const me = held(actor, 'volunteers').flatMap(({ volunteer }) => volunteer ?? [])
    const rows = await db
      .select({
        supervisionId: supervisions.id,
        kind: supervisions.kind,
        happensOn: supervisions.happensOn,
        startsAt: supervisions.startsAt,
        medium: supervisions.medium,
        supervisor: accounts.displayName,
      })
      .from(supervisions)
      .innerJoin(accounts, eq(accounts.id, supervisions.supervisorId))
      .where(
        and(
          inArray(supervisions.volunteerId, me),
          eq(supervisions.state, 'planned'),
          gte(supervisions.happensOn, today),
        ),
      )
      .orderBy(asc(supervisions.happensOn), asc(supervisions.id))
      .limit(1)
    return { rows, next: null }
  },
})
