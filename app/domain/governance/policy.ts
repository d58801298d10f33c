import type { Policy } from '#app/kernel/policy.ts'

/** Who may do what in this area, and which fields each relation may read. */
export const governancePolicy = {
  'governance.see-places': { anyone: 'all' },
  'governance.see-demo-mail': { anyone: 'all' },
  'governance.see-reference': { manages: 'all', coordinates: 'all', administers: 'all' },
  'governance.edit-reference': { manages: 'all', administers: 'all' },
} as const satisfies Policy
