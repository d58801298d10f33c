import type { Policy } from '#app/kernel/policy.ts'

/** Who may do what in this area, and which fields each relation may read. */
export const cohortsPolicy = {
  'cohorts.see-programme': { manages: 'all' },
  'cohorts.see-organisation': { manages: 'all', reports_for: 'all', coordinates: 'all' },
  'cohorts.open-evidence': { manages: 'all', reports_for: 'all', coordinates: 'all' },
  'cohorts.see-board': { governs: 'all' },
  'cohorts.see-disclosure': { manages: 'all', administers: 'all' },
  'cohorts.set-disclosure': { manages: 'all', administers: 'all' },
} as const satisfies Policy
