import { fieldsOf } from './fields/index.ts'
import type { ImportKind, Mapping } from './vocabulary.ts'

/** What somebody said of a file, kept for the next one with the same headings. */
export type RememberedMapping = {
  /** The heading that answers each field; a field that no column answers is missing. */
  readonly headings: Readonly<Record<string, string>>
  readonly dateOrder: Mapping['dateOrder']
  readonly districtId: string | null
}

/** What is kept of a mapping: headings, because they say more than places. */
export function rememberMapping(
  headers: readonly string[],
  { columns, dateOrder, districtId = null }: Mapping,
): RememberedMapping {
  const answered = Object.entries(columns).flatMap(([key, place]) => {
    const heading = place === null ? undefined : headers[place]
    return heading === undefined ? [] : [[key, heading]]
  })
  return { headings: Object.fromEntries(answered), dateOrder, districtId }
}

/** The same mapping for another file: a column that was not chosen then is not guessed now. */
export function recallMapping(
  headers: readonly string[],
  kind: ImportKind,
  { headings, dateOrder, districtId }: RememberedMapping,
): Mapping {
  const placeOf = (key: string) => {
    const place = headers.indexOf(headings[key] ?? '')
    return place === -1 ? null : place
  }
  const columns = Object.fromEntries(fieldsOf(kind).map(({ key }) => [key, placeOf(key)]))
  return { columns, dateOrder, districtId }
}
