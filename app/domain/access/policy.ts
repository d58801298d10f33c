import type { Policy } from '#app/kernel/policy.ts'

/** Who may do what in this area, and which fields each relation may read. */
export const accessPolicy = {
  'access.see-accounts': { administers: 'all', manages: 'all' },
  'access.change-accounts': { administers: 'all', manages: 'all' },
} as const satisfies Policy
