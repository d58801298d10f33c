import { and, eq, inArray, isNull, like, not, or, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { type Actor, held } from '#app/kernel/actor.ts'
import { cursor, id } from '#app/kernel/inputs.ts'
import { keyset } from '#app/kernel/keyset.ts'
import { defineList } from '#app/kernel/query.ts'
import { auditRows } from '#db/schema/index.ts'
import { readSentences } from '../governance/index.ts'
import { volunteer } from '../people/index.ts'

const PAGE = 10

const latestFirst = keyset('falling', [auditRows.at, 'instant'], [auditRows.id, 'text'])

/** What may be told here. Anything else about a volunteer, such as a concern, has readers of its own. */
const toldHere = ['volunteer.', 'gate.', 'offer.', 'match.'] as const

/** What was done about a volunteer, newest first, each as a sentence. */
export const volunteerHistory = defineList({
  name: 'recruitment.history',
  action: 'recruitment.see-history',
  on: volunteer,
  input: z.object({ volunteerId: id, cursor }),
  reveals: { id: 'T1', at: 'T1', actor: 'T1', text: 'T1' },
  async run({ db, actor, volunteer: person, input }) {
    const found = await db
      .select()
      .from(auditRows)
      .where(
        and(
          eq(auditRows.volunteerId, person.id),
          eq(auditRows.kind, 'did'),
          or(...toldHere.map((beginning) => like(auditRows.event, `${beginning}%`))),
          withoutExcluded(actor),
          latestFirst.after(input.cursor),
        ),
      )
      .orderBy(...latestFirst.order)
      .limit(PAGE + 1)
    const { rows, next } = latestFirst.cut(found, PAGE, (row) => [row.at, row.id])
    return { rows: await readSentences(db, rows), next }
  },
})

/** A family that somebody is kept away from is not named to them here either. */
function withoutExcluded(actor: Actor): SQL | undefined {
  const families = held(actor, 'excluded_from').flatMap((relation) => relation.family ?? [])
  return families.length > 0
    ? or(isNull(auditRows.familyId), not(inArray(auditRows.familyId, families)))
    : undefined
}
