import type { Policy } from '#app/kernel/policy.ts'

/** What a key worker may read of a visit: that it was, and what the mentor chose to share of it. */
const whatIsShared = [
  'visitId',
  'matchId',
  'familyId',
  'happenedOn',
  'minutes',
  'medium',
  'sharedSummary',
] as const

/** Who may do what in this area, and which fields each relation may read. */
export const mentoringPolicy = {
  'mentoring.see-own-visits': { volunteers: 'all' },
  'mentoring.keep-calendar': { volunteers: 'all' },
  'mentoring.read-calendar': { anyone: 'all' },
  'mentoring.log-visit': { mentors: 'all', coordinates: 'all' },
  'mentoring.see-visit': { mentors: 'all' },
  'mentoring.correct-visit': { mentors: 'all' },
  'mentoring.read-worry': { coordinates: 'all' },
  'mentoring.read-visits': {
    coordinates: 'all',
    manages: 'all',
    supervises: 'all',
    key_works: whatIsShared,
    safeguards: 'all',
  },
} as const satisfies Policy
