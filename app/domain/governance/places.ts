import { asc } from 'drizzle-orm'
import { z } from 'zod'
import { defineQuery } from '#app/kernel/query.ts'
import { districts, organisations, teams } from '#db/schema/index.ts'

/** The districts, teams, organisations and outcodes that forms and filters offer. */
export const places = defineQuery({
  name: 'governance.places',
  action: 'governance.see-places',
  on: null,
  input: z.object({}),
  reveals: { districts: 'T1', teams: 'T1', organisations: 'T1' },
  async run({ db, today }) {
    const current = <T extends { fromOn: string; toOn: string | null }>(items: T[]) =>
      items.filter((item) => item.fromOn <= today && (item.toOn === null || item.toOn >= today))
    const [allDistricts, allTeams, allOrganisations] = await Promise.all([
      db.select().from(districts).orderBy(asc(districts.name)),
      db.select().from(teams).orderBy(asc(teams.name)),
      db.select().from(organisations).orderBy(asc(organisations.name)),
    ])
    return {
      districts: current(allDistricts).map(({ id, name }) => ({ id, name })),
      teams: current(allTeams).map(({ id, name }) => ({ id, name })),
      organisations: current(allOrganisations).map(({ id, name, kind }) => ({ id, name, kind })),
    }
  },
})
