import type { Policy } from '#app/kernel/policy.ts'

/**
 * What others than a match's coordinators and the lead may know: that visits rest, and whom to call. Each of them could
 * otherwise send the mentor back: a supervisor, for one, asks after visits that are not logged.
 */
const thatVisitsRest = ['matchId', 'onHold', 'line'] as const

/** Who may do what in this area, and which fields each relation may read. */
export const safeguardingPolicy = {
  'safeguarding.raise': {
    volunteers: 'all',
    belongs_to: 'all',
    key_works: 'all',
    supervises: 'all',
    coordinates: 'all',
    reports_for: 'all',
    manages: 'all',
    safeguards: 'all',
  },
  'safeguarding.see-own': { signed_in: 'all' },
  'safeguarding.handle': { safeguards: 'all', manages: 'all' },
  'safeguarding.read': { safeguards: 'all', manages: 'all' },
  'safeguarding.see-hold': {
    coordinates: 'all',
    safeguards: 'all',
    manages: thatVisitsRest,
    key_works: thatVisitsRest,
    supervises: thatVisitsRest,
    volunteers: thatVisitsRest,
  },
  'safeguarding.see-duty-line': { signed_in: 'all' },
  'safeguarding.set-duty-line': { manages: 'all', administers: 'all' },
} as const satisfies Policy
