import { inArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { gateFacts } from '#db/schema/index.ts'
import type { VettingFile } from './readiness.ts'
import { requirementsInForce } from './requirements-in-force.ts'
import type { GateFact } from './vocabulary.ts'

/** How many ids one question to the database may name. */
const AT_ONCE = 500

type Person = { readonly id: string; readonly overseasNeeded: boolean }

/**
 * The vetting files of some volunteers, by their id: what `readiness` and `recruitedAndTrainedOn` judge.
 * One read of the requirements, unless they are known, and one of the facts for every 500 people, however many there are.
 */
export async function vettingFiles(
  db: Reader,
  people: readonly Person[],
  known?: VettingFile['requirements'],
): Promise<Map<string, VettingFile>> {
  const requirements = known ?? (await requirementsInForce(db))
  const facts = await factsByVolunteer(
    db,
    people.map(({ id }) => id),
  )
  return new Map(
    people.map(({ id, overseasNeeded }) => [
      id,
      { facts: facts.get(id) ?? [], requirements, overseasNeeded },
    ]),
  )
}

async function factsByVolunteer(db: Reader, ids: readonly string[]): Promise<Map<string, GateFact[]>> {
  const byVolunteer = new Map<string, GateFact[]>()
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE)
    const rows = await db.select().from(gateFacts).where(inArray(gateFacts.volunteerId, some))
    for (const { volunteerId, source: _, recordedBy: __, ...fact } of rows) {
      const own = byVolunteer.get(volunteerId)
      if (own) own.push(fact)
      else byVolunteer.set(volunteerId, [fact])
    }
  }
  return byVolunteer
}
