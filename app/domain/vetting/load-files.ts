import { inArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { gateFacts } from '#db/schema/index.ts'
import { ruleVersions } from '../governance/index.ts'
import type { VettingFile } from './readiness.ts'
import type { GateFact, VettingRequirements } from './vocabulary.ts'

type Person = { id: string; overseasNeeded: boolean }

/** How many people's facts one question asks for: below the number of parameters that SQLite allows. */
const AT_ONCE = 500

/** Every version of what a mentor's role asks, oldest first. */
export async function requirementVersions(db: Reader): Promise<VettingRequirements[]> {
  const versions = await ruleVersions<Omit<VettingRequirements, 'effectiveFrom'>>(db, 'vetting.requirements')
  return versions.map(({ effectiveFrom, value }) => ({ ...value, effectiveFrom }))
}

/** The vetting files of some people, by id, read all together. */
export async function vettingFilesOf(db: Reader, people: readonly Person[]): Promise<Map<string, VettingFile>> {
  const requirements = await requirementVersions(db)
  const facts = await factsOf(db, people.map(({ id }) => id))
  return new Map(people.map(({ id, overseasNeeded }) => [id, { facts: facts.get(id) ?? [], requirements, overseasNeeded }]))
}

async function factsOf(db: Reader, ids: readonly string[]): Promise<Map<string, GateFact[]>> {
  const facts = new Map<string, GateFact[]>()
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const rows = await db.select().from(gateFacts).where(inArray(gateFacts.volunteerId, ids.slice(start, start + AT_ONCE)))
    for (const { volunteerId, source: _, recordedBy: __, ...fact } of rows) {
      const own = facts.get(volunteerId)
      if (own) own.push(fact)
      else facts.set(volunteerId, [fact])
    }
  }
  return facts
}
