import type { Policy } from '#app/kernel/policy.ts'

/** What everybody who arranges or oversees matches may read of a family; the facts of safety are not in it. */
const profileWithoutSafety = [
  'on',
  'familyId',
  'reference',
  'familyName',
  'firstNames',
  'safeContact',
  'place',
  'outcode',
  'district',
  'stage',
  'moves',
  'referredOn',
  'startedOn',
  'keyWorker',
  'coordinator',
  'waitingSince',
  'daysWaiting',
  'shares',
  'consents',
  'answers',
  'visitRisk',
  'matches',
  'version',
] as const

/** Who may do what in this area, and which fields each relation may read. */
export const familiesPolicy = {
  'families.refer': { anyone: 'all' },
  'families.see-list': { coordinates: 'all', manages: 'all', key_works: 'all', safeguards: 'all' },
  'families.see-profile': {
    coordinates: profileWithoutSafety,
    manages: profileWithoutSafety,
    key_works: 'all',
    safeguards: 'all',
  },
  'families.open-file': { key_works: 'all', safeguards: 'all' },
  'families.record-consent': { coordinates: 'all', key_works: 'all' },
  'families.withdraw-consent': { coordinates: 'all', key_works: 'all' },
  'families.save-matching-profile': { coordinates: 'all', key_works: 'all' },
  'families.record-visit-risk': { coordinates: 'all', key_works: 'all' },
  'families.record-safety': { key_works: 'all', safeguards: 'all' },
  'families.move': { coordinates: 'all', key_works: 'all' },
} as const satisfies Policy
