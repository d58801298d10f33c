import { and, desc, eq, inArray, isNull, like, lt, not, or, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { type Actor, held } from '#app/kernel/actor.ts'
import { cursor, id } from '#app/kernel/inputs.ts'
import { defineList } from '#app/kernel/query.ts'
import { auditRows } from '#db/schema/index.ts'
import { readSentences } from '../governance/index.ts'
import { volunteer } from '../people/index.ts'

const PAGE = 10

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
    const rows = await db
      .select()
      .from(auditRows)
      .where(
        and(
          eq(auditRows.volunteerId, person.id),
          eq(auditRows.kind, 'did'),
          or(...toldHere.map((beginning) => like(auditRows.event, `${beginning}%`))),
          withoutExcluded(actor),
          input.cursor ? before(input.cursor) : undefined,
        ),
      )
      .orderBy(desc(auditRows.at), desc(auditRows.id))
      .limit(PAGE + 1)
    const shown = rows.slice(0, PAGE)
    const last = rows.length > PAGE ? shown.at(-1) : undefined
    return { rows: await readSentences(db, shown), next: last ? `${last.at.getTime()}.${last.id}` : null }
  },
})

/** A family that somebody is kept away from is not named to them here either. */
function withoutExcluded(actor: Actor): SQL | undefined {
  const families = held(actor, 'excluded_from').flatMap((relation) => relation.family ?? [])
  return families.length > 0
    ? or(isNull(auditRows.familyId), not(inArray(auditRows.familyId, families)))
    : undefined
}

function before(mark: string): SQL | undefined {
  const [milliseconds, rowId = ''] = mark.split('.')
  const at = new Date(Number(milliseconds))
  return or(lt(auditRows.at, at), and(eq(auditRows.at, at), lt(auditRows.id, rowId)))
}
