import type { Policy } from '#app/kernel/policy.ts'

/** Who may do what in this area, and which fields each relation may read. */
export const recruitmentPolicy = {
  'recruitment.apply': { anyone: 'all' },
  'recruitment.add-volunteer': { coordinates: 'all' },
  'recruitment.move': { coordinates: 'all' },
  'recruitment.see-history': { coordinates: 'all', manages: 'all', safeguards: 'all' },
} as const satisfies Policy
