import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { criteria, districts, organisations, outcodes, teams } from '#db/schema/index.ts'
import { youngestMentor } from '../people/index.ts'
import { requirementsInForce, requirementsOn } from '../vetting/index.ts'
import type { KnownFacts } from './vocabulary.ts'

/** What the programme knows on a day, for the cells of a file to be understood by. */
export async function knownFacts(db: Reader, on: Day): Promise<KnownFacts> {
  const [allDistricts, allOrganisations, allTeams, allCriteria, allOutcodes, requirements] =
    await Promise.all([
      db.select().from(districts),
      db.select().from(organisations),
      db.select().from(teams),
      db.select().from(criteria),
      db.select().from(outcodes),
      requirementsInForce(db),
    ])
  const named = (items: readonly { id: string; name: string }[]) =>
    items.map(({ id, name }) => ({ id, name }))
  return {
    on,
    minimumAge: youngestMentor,
    districts: named(allDistricts),
    organisations: named(allOrganisations),
    teams: named(allTeams),
    criteria: allCriteria.map(({ id, words }) => ({ id, name: words })),
    modules: requirementsOn(requirements, on).mandatoryModules.map(({ code }) => ({ code, mandatory: true })),
    outcodes: allOutcodes.map(({ id, place, districtId }) => ({ outcode: id, place, districtId })),
  }
}
