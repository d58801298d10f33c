import { readChoices } from '../cells/read-choice.ts'
import { readArea } from '../cells/read-postcode.ts'
import type { Reading } from '../cells/reading.ts'
import type { Area, Choice } from '../vocabulary.ts'
import type { RowReader } from './row-reader.ts'

/**
 * Where somebody lives, from a postcode or place and, where the file has one, a column of districts.
 * A district that is named wins over the one that follows from the postcode, and the row says so.
 */
export function readWhere(row: RowReader): Area {
  const area = row.loosely('area', (text) => readArea(text, row.known))
  const named = row.loosely('district', (text) => readDistrict(text, row.known.districts))
  const districtId = named?.id ?? area?.districtId ?? null
  if (named && area?.districtId && area.districtId !== named.id)
    row.warn('district', `The postcode lies in another district. ${named.name} is used.`)
  return { postcode: area?.postcode ?? null, outcode: area?.outcode ?? null, districtId }
}

/** One district. Portals let people tick several places: the first that is known is taken. */
function readDistrict(text: string, districts: readonly Choice[]): Reading<Choice> {
  const reading = readChoices(text, districts, 'district')
  if ('because' in reading) return reading
  const [first, ...others] = reading.value
  if (first === undefined) return { because: reading.note ?? 'There is no district here.' }
  return others.length === 0 && reading.note === undefined
    ? { value: first }
    : { value: first, note: `There is more than one place here. ${first.name} is used.` }
}
