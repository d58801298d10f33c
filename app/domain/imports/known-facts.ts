import { sql } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { criteria, districts, organisations, outcodes, teams } from '#db/schema/index.ts'
import { youngestMentor } from '../people/index.ts'
import { requirementsInForce, requirementsOn } from '../vetting/index.ts'
import type { KnownFacts } from './vocabulary.ts'

/** What the programme knows on a day, for the cells of a file to be understood by. */
export async function knownFacts(db: Reader, on: Day): Promise<KnownFacts> {
  // One after the other: in a transaction they share one connection.
  const open = (await everythingNamed(db)).filter(({ toOn }) => toOn === null || toOn >= on)
  const namesIn = (list: List) =>
    open.flatMap(({ id, name, ...one }) => (one.list === list ? [{ id, name }] : []))
  const allOutcodes = await db.select().from(outcodes)
  const requirements = await requirementsInForce(db)
  return {
    on,
    minimumAge: youngestMentor,
    districts: namesIn('districts'),
    organisations: namesIn('organisations'),
    teams: namesIn('teams'),
    criteria: namesIn('criteria'),
    modules: requirementsOn(requirements, on).mandatoryModules.map(({ code }) => ({ code, mandatory: true })),
    outcodes: allOutcodes.map(({ id, place, districtId }) => ({ outcode: id, place, districtId })),
  }
}

type List = 'districts' | 'organisations' | 'teams' | 'criteria'

/** Whatever a cell may name, with the last day of what has one: a file may name only what is open. */
const everythingNamed = (db: Reader) =>
  db
    .select({ list: from('districts'), id: districts.id, name: districts.name, toOn: districts.toOn })
    .from(districts)
    .unionAll(
      db
        .select({
          list: from('organisations'),
          id: organisations.id,
          name: organisations.name,
          toOn: organisations.toOn,
        })
        .from(organisations),
    )
    .unionAll(
      db.select({ list: from('teams'), id: teams.id, name: teams.name, toOn: teams.toOn }).from(teams),
    )
    .unionAll(
      db
        .select({ list: from('criteria'), id: criteria.id, name: criteria.words, toOn: sql<null>`null` })
        .from(criteria),
    )

const from = (list: List) => sql<List>`cast(${list} as text)`.as('list')
