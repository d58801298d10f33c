import type { Place } from '#app/domain/matching/vocabulary.ts'
import type { Reader } from '#db/client.ts'
import { outcodes } from '#db/schema/index.ts'
import { needOf, type Organisation } from './organisations.ts'
import type { Random } from './random.ts'

/** Somewhere to live: the middle of an outcode, and its district. */
export type Area = Place & { readonly districtId: string; readonly name: string }

/** Everywhere in the programme, from its own reference data. */
export async function readAreas(db: Reader): Promise<Area[]> {
  const rows = await db.select().from(outcodes).orderBy(outcodes.id)
  return rows.map(({ id, place, districtId, latitude, longitude }) => ({
    outcode: id,
    name: place,
    districtId,
    lat: latitude,
    lon: longitude,
  }))
}

/** One of the organisations, and somewhere that it works; more often where more families are in need. */
export function placeOf(
  random: Random,
  {
    areas,
    organisations,
  }: { readonly areas: readonly Area[]; readonly organisations: readonly Organisation[] },
  organisationId?: string,
): Belonging {
  const { id, districts } =
    organisations.find((one) => one.id === organisationId) ?? random.weighed(organisations)
  const served = areas.filter(({ districtId }) => districts?.includes(districtId) ?? true)
  const { districtId } = random.weighed(served.map((area) => ({ ...area, weight: needOf(area.districtId) })))
  return { organisationId: id, area: random.pick(served.filter((area) => area.districtId === districtId)) }
}

export type Belonging = { readonly organisationId: Organisation['id']; readonly area: Area }

/** The area with an outcode that the story names. */
export function areaOf(areas: readonly Area[], outcode: string): Area {
  const found = areas.find((area) => area.outcode === outcode)
  if (!found) throw new Error(`The reference data has no outcode ${outcode}`)
  return found
}
