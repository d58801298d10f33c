import type { ReferenceList } from '#app/domain/governance/index.ts'

type ListWords = {
  title: string
  one: string
  lede: string
  columns: readonly { id: string; heading: string }[]
}

const DATES = [
  { id: 'fromOn', heading: 'Counts from' },
  { id: 'toOn', heading: 'Counts until' },
] as const

/** How each list of the settings is named and shown. */
export const LISTS: Record<ReferenceList, ListWords> = {
  targets: {
    title: 'Targets',
    one: 'target',
    lede: 'How many volunteers the programme means to recruit and train. A target holds for its year and for each later year until another takes over.',
    columns: [
      { id: 'approvedBy', heading: 'Approved by' },
      { id: 'approvedOn', heading: 'On' },
      { id: 'source', heading: 'Written down in' },
      { id: 'standing', heading: 'Standing' },
    ],
  },
  organisations: {
    title: 'Organisations',
    one: 'organisation',
    lede: 'The host and its voluntary sector partners. Every volunteer and every match belongs to one.',
    columns: [{ id: 'kind', heading: 'Kind' }, ...DATES],
  },
  districts: { title: 'Districts', one: 'district', lede: 'The districts of the programme.', columns: DATES },
  teams: {
    title: 'Family teams',
    one: 'team',
    lede: 'The professionals’ teams and the districts they serve.',
    columns: [{ id: 'districts', heading: 'Districts' }, ...DATES],
  },
  outcodes: {
    title: 'Outcodes',
    one: 'outcode',
    lede: 'The first half of each postcode, with the middle of its area. Distances are worked out from these.',
    columns: [
      { id: 'district', heading: 'District' },
      { id: 'latitude', heading: 'Latitude' },
      { id: 'longitude', heading: 'Longitude' },
    ],
  },
  criteria: {
    title: 'Criteria',
    one: 'criterion',
    lede: 'What a family may be referred for.',
    columns: [{ id: 'position', heading: 'Place' }, ...DATES],
  },
}

/** Which list an address names, or undefined. */
export const listNamed = (name: string | undefined): ReferenceList | undefined =>
  name !== undefined && Object.hasOwn(LISTS, name) ? (name as ReferenceList) : undefined
