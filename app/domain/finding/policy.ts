import type { Policy } from '#app/kernel/policy.ts'

/** What supervisors see of whom they find: how far their volunteer is, and not which family is in the match. */
const withoutCompanion = [
  'kind',
  'volunteerId',
  'matchId',
  'reference',
  'name',
  'stage',
  'district',
  'matchReference',
  'matchStage',
  'otherMatches',
] as const

/** Who may do what in this area, and which fields each relation may read. */
export const findingPolicy = {
  'finding.find': {
    coordinates: 'all',
    manages: 'all',
    safeguards: 'all',
    key_works: 'all',
    supervises: withoutCompanion,
  },
  'finding.keep-lists': { signed_in: 'all' },
  'finding.export': { coordinates: 'all', manages: 'all' },
  // One's own file alone; what stands in it is what the list itself gives to whoever fetches it.
  'finding.fetch-export': { signed_in: 'all' },
} as const satisfies Policy
