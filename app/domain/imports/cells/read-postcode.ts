import { fold, foldNames } from '../fold.ts'
import type { Area, KnownFacts } from '../vocabulary.ts'
import { quote, type Reading } from './reading.ts'

const full = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/
/** The first half, alone or with the figure that follows it. */
const half = /^([A-Z]{1,2}\d[A-Z\d]?)(?: \d)?$/

/**
 * A postcode ("co11aa"), the first half of one ("CO1"), or the name of a place or district that the
 * programme knows ("Harwich"). The district follows from the outcode.
 */
export function readArea(text: string, known: KnownFacts): Reading<Area> {
  const line = text.toUpperCase().replace(/\s+/g, ' ').trim()
  const whole = full.exec(line.replaceAll(' ', ''))
  if (whole?.[1]) return { value: areaOf(whole[1], `${whole[1]} ${whole[2]}`, known) }
  const outcode = half.exec(line)?.[1]
  if (outcode) return { value: areaOf(outcode, null, known) }
  return namedArea(text, known)
}

function areaOf(outcode: string, postcode: string | null, known: KnownFacts): Area {
  const place = known.outcodes.find((one) => one.outcode === outcode)
  return { postcode, outcode, districtId: place?.districtId ?? null }
}

/** A place gives its outcode only where it has one and no more; a district gives none. */
function namedArea(text: string, known: KnownFacts): Reading<Area> {
  const name = fold(text)
  const placeNames = foldNames(known.outcodes, (one) => one.place)
  const places = known.outcodes.filter((_, index) => placeNames[index] === name)
  const [place] = places
  if (place && places.length === 1) return { value: areaOf(place.outcode, null, known) }
  const district = known.districts[foldNames(known.districts, (one) => one.name).indexOf(name)]
  const shared = place && places.every((one) => one.districtId === place.districtId) ? place.districtId : null
  const districtId = district?.id ?? shared
  if (districtId !== null) return { value: { postcode: null, outcode: null, districtId } }
  return { because: `${quote(text)} is not a postcode, nor a place that this programme knows.` }
}
