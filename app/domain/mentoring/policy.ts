import type { Policy } from '#app/kernel/policy.ts'

/** Who may do what in this area, and which fields each relation may read. */
export const mentoringPolicy = {
  'mentoring.see-own-visits': { volunteers: 'all' },
  'mentoring.log-visit': { mentors: 'all', coordinates: 'all' },
  'mentoring.see-visit': { mentors: 'all' },
  'mentoring.correct-visit': { mentors: 'all' },
  'mentoring.read-visits': { coordinates: 'all', manages: 'all', key_works: 'all', safeguards: 'all' },
} as const satisfies Policy
