import type { Policy } from '#app/kernel/policy.ts'

/** Who may do what in this area, and which fields each relation may read. */
export const belongingPolicy = {
  'belonging.see-own': { belongs_to: 'all' },
  'belonging.speak-for-own': { belongs_to: 'all' },
  'belonging.hear-family': { coordinates: 'all' },
  'belonging.handle-request': { coordinates: 'all' },
} as const satisfies Policy
