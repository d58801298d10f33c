import { asc } from 'drizzle-orm'
import { z } from 'zod'
import type { RelationScope } from '#app/kernel/actor.ts'
import { held } from '#app/kernel/actor.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { districts, organisations } from '#db/schema/index.ts'

/** The organisations and districts to which a coordinator may add volunteers: the ones they look after. */
export const placesToAdd = defineQuery({
  name: 'recruitment.places-to-add',
  action: 'recruitment.add-volunteer',
  on: null,
  input: z.object({}),
  reveals: { organisations: 'T1', districts: 'T1' },
  async run({ db, actor, today }) {
    const looksAfter = held(actor, 'coordinates')
    const may = (place: keyof RelationScope, id: string) =>
      looksAfter.some((relation) => (relation[place] ?? id) === id)
    const open = (item: { fromOn: string; toOn: string | null }) =>
      item.fromOn <= today && (item.toOn ?? today) >= today
    const ownOrganisations = await db.select().from(organisations).orderBy(asc(organisations.name))
    const ownDistricts = await db.select().from(districts).orderBy(asc(districts.name))
    return {
      organisations: ownOrganisations
        .filter((item) => open(item) && may('organisation', item.id))
        .map(({ id, name }) => ({ id, name })),
      districts: ownDistricts
        .filter((item) => open(item) && may('district', item.id))
        .map(({ id, name }) => ({ id, name })),
    }
  },
})
