import { HOST_ID } from '#db/seed/reference.ts'

/** An organisation of the demo, how large its share is, and where it works; null is everywhere. */
export type Organisation = {
  readonly id: string
  readonly name: string
  readonly weight: number
  readonly districts: readonly string[] | null
}

export const COLNE = 'colne-families-trust'
export const HARBOUR = 'harbour-volunteers'

/** The partners, which are invented, beside the host that the reference data knows. The largest come first. */
const partners: readonly Organisation[] = [
  {
    id: COLNE,
    name: 'Colne Families Trust',
    weight: 7,
    districts: ['colchester', 'braintree', 'tendring', 'maldon'],
  },
  {
    id: HARBOUR,
    name: 'Harbour Volunteers',
    weight: 6,
    districts: ['tendring', 'castle-point', 'rochford', 'basildon'],
  },
  partner('Lea Bank Family Support', 5, 'harlow', 'epping-forest'),
  partner('Stour Valley Neighbours', 4, 'braintree', 'uttlesford', 'colchester'),
  partner('Chelmer Befrienders', 4, 'chelmsford', 'maldon'),
  partner('Basildon Open Door', 4, 'basildon'),
  partner('Crouch and Roach Together', 3, 'rochford', 'maldon', 'castle-point'),
  partner('Forest Edge Families', 3, 'epping-forest', 'brentwood'),
  partner('Brentwood Good Neighbours', 3, 'brentwood', 'basildon'),
  partner('Uttlesford Doorstep', 3, 'uttlesford'),
]

/** The share of the host, of 100. */
const HOSTS_SHARE = 58

/** The host, which the reference data names, and so many partners; their shares add up to 100. */
export function organisationsWith(howManyPartners: number): readonly Organisation[] {
  const taking = partners.slice(0, howManyPartners)
  const sum = taking.reduce((total, { weight }) => total + weight, 0)
  return [
    { id: HOST_ID, name: 'The host', weight: HOSTS_SHARE, districts: null },
    ...taking.map((one) => ({ ...one, weight: ((100 - HOSTS_SHARE) * one.weight) / sum })),
  ]
}

/** Districts with most families in need, by the business case; the others weigh 1. */
export const needOf = (districtId: string): number =>
  ['harlow', 'braintree', 'basildon', 'colchester', 'tendring'].includes(districtId) ? 1.8 : 1

/** The districts in the order of a drive through the county, so that neighbours stand together. */
export const districtsInOrder: readonly string[] = [
  'tendring',
  'colchester',
  'braintree',
  'uttlesford',
  'harlow',
  'epping-forest',
  'brentwood',
  'basildon',
  'castle-point',
  'rochford',
  'maldon',
  'chelmsford',
]

function partner(name: string, weight: number, ...districts: string[]): Organisation {
  return { id: name.toLowerCase().replaceAll(' ', '-'), name, weight, districts }
}
