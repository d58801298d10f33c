import { HOST_ID } from '#db/seed/reference.ts'

/** An organisation of the demo, how large its share is, and where it works; null is everywhere. */
export type Organisation = {
  readonly id: string
  readonly weight: number
  readonly districts: readonly string[] | null
}

export const COLNE = 'colne-families-trust'
export const HARBOUR = 'harbour-volunteers'

/** The partners, which are invented, beside the host that the reference data knows. */
export const partners = [
  { id: COLNE, name: 'Colne Families Trust', newMentorsAYear: 8 },
  { id: HARBOUR, name: 'Harbour Volunteers', newMentorsAYear: 5 },
] as const

export const organisations: readonly Organisation[] = [
  { id: HOST_ID, weight: 58, districts: null },
  { id: COLNE, weight: 25, districts: ['colchester', 'braintree', 'tendring', 'maldon'] },
  { id: HARBOUR, weight: 17, districts: ['tendring', 'castle-point', 'rochford', 'basildon'] },
]

/** Districts with most families in need, by the business case; the others weigh 1. */
export const needOf = (districtId: string): number =>
  ['harlow', 'braintree', 'basildon', 'colchester', 'tendring'].includes(districtId) ? 1.8 : 1
