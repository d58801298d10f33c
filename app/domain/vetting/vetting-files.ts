import { getTableColumns, inArray, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { gateFacts, volunteers } from '#db/schema/index.ts'
import type { VettingFile } from './readiness.ts'
import { requirementsInForce } from './requirements-in-force.ts'
import type { GateFact } from './vocabulary.ts'

/** How many ids one question to the database may name. */
const AT_ONCE = 500

type Person = { readonly id: string; readonly overseasNeeded: boolean }

type Known = {
  /** What the role asks, where it was read before. */
  readonly requirements?: VettingFile['requirements'] | undefined
  /** The condition on volunteers by which the people were read: their facts are then found by it, and not by their ids. */
  readonly among?: SQL | undefined
}

/**
 * The vetting files of some volunteers, by their id: what `readiness` and `recruitedAndTrainedOn` judge.
 * One read of the requirements, unless they are known, and one of the facts: for all who are `among`, or else for every
 * 500 people.
 */
export async function vettingFiles(
  db: Reader,
  people: readonly Person[],
  known: Known = {},
): Promise<Map<string, VettingFile>> {
  const requirements = known.requirements ?? (await requirementsInForce(db))
  const facts = new Map<string, GateFact[]>(people.map(({ id }) => [id, []]))
  for (const { volunteerId, ...fact } of await factsOf(db, people, known.among))
    facts.get(volunteerId)?.push(fact)
  return new Map(
    people.map(({ id, overseasNeeded }) => [
      id,
      { facts: facts.get(id) ?? [], requirements, overseasNeeded },
    ]),
  )
}

async function factsOf(db: Reader, people: readonly Person[], among: SQL | undefined) {
  if (among)
    return factsWhere(
      db,
      inArray(gateFacts.volunteerId, db.select({ id: volunteers.id }).from(volunteers).where(among)),
    )
  const found: Awaited<ReturnType<typeof factsWhere>> = []
  for (let start = 0; start < people.length; start += AT_ONCE) {
    const ids = people.slice(start, start + AT_ONCE).map(({ id }) => id)
    found.push(...(await factsWhere(db, inArray(gateFacts.volunteerId, ids))))
  }
  return found
}

/** Who wrote a fact down, and from which paper, does not count. */
const { source: _, recordedBy: __, ...judgedBy } = getTableColumns(gateFacts)

const factsWhere = (db: Reader, where: SQL) => db.select(judgedBy).from(gateFacts).where(where)
