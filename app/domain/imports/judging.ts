import type { Actor } from '#app/kernel/actor.ts'
import type { Day } from '#app/kernel/day.ts'
import { standing } from '#app/kernel/records.ts'
import type { Reader } from '#db/client.ts'
import { volunteer } from '../people/index.ts'
import { importsPolicy } from './policy.ts'
import type { Area, Finding } from './vocabulary.ts'

/** What the rows of one file are judged by: the records there are, who imports, and for whom. */
export type Judging = {
  readonly db: Reader
  readonly actor: Actor
  readonly today: Day
  readonly organisationId: string
  /** The district of rows that tell none; null where nobody has chosen one. */
  readonly districtId: string | null
  readonly blind: (column: string, value: string) => string
}

/** The fingerprint of a text by which a row is known again. */
export const markOf = ({ blind }: Judging, text: string) => blind('imports', text)

const importers: readonly string[] = Object.keys(importsPolicy['imports.confirm'])

/** Whether whoever imports looks after a district of the organisation. */
export function looksAfter(
  { actor, organisationId }: Pick<Judging, 'actor' | 'organisationId'>,
  districtId: string,
): boolean {
  const kinds = standing(volunteer, actor, { organisationId, districtId })
  return kinds.some((kind) => importers.includes(kind))
}

/** The district a row belongs to, or what is wrong with where it is. */
export function placeOf(judging: Judging, area: Area): { districtId: string } | { problem: Finding } {
  const districtId = area.districtId ?? judging.districtId
  if (districtId === null)
    return {
      problem: {
        field: 'area',
        message:
          'The row does not tell which district it belongs to. Add a postcode, or choose a district for such rows.',
      },
    }
  if (!looksAfter(judging, districtId))
    return { problem: { field: 'area', message: 'This lies in a district that you do not look after.' } }
  return { districtId }
}
