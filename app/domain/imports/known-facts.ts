import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { criteria, districts, organisations, outcodes, teams } from '#db/schema/index.ts'
import { youngestMentor } from '../people/index.ts'
import { requirementsInForce, requirementsOn } from '../vetting/index.ts'
import type { KnownFacts } from './vocabulary.ts'

/** What the programme knows on a day, for the cells of a file to be understood by. */
export async function knownFacts(db: Reader, on: Day): Promise<KnownFacts> {
  // One after the other: in a transaction they share one connection.
  const allDistricts = await db.select().from(districts)
  const allOrganisations = await db.select().from(organisations)
  const allTeams = await db.select().from(teams)
  const allCriteria = await db.select().from(criteria)
  const allOutcodes = await db.select().from(outcodes)
  const requirements = await requirementsInForce(db)
  return {
    on,
    minimumAge: youngestMentor,
    districts: namesOf(allDistricts, on),
    organisations: namesOf(allOrganisations, on),
    teams: namesOf(allTeams, on),
    criteria: allCriteria.map(({ id, words }) => ({ id, name: words })),
    modules: requirementsOn(requirements, on).mandatoryModules.map(({ code }) => ({ code, mandatory: true })),
    outcodes: allOutcodes.map(({ id, place, districtId }) => ({ outcode: id, place, districtId })),
  }
}

type Dated = { readonly id: string; readonly name: string; readonly toOn: Day | null }

/** What is open on the day; a file may name only that. */
const namesOf = (items: readonly Dated[], on: Day) =>
  items.filter(({ toOn }) => toOn === null || toOn >= on).map(({ id, name }) => ({ id, name }))
