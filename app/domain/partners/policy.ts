import type { Policy } from '#app/kernel/policy.ts'

/** Who may do what in this area, and which fields each relation may read. */
export const partnersPolicy = {
  'partners.see-return': { reports_for: 'all', manages: 'all' },
  'partners.see-own-returns': { reports_for: 'all' },
  'partners.see-returns': { manages: 'all' },
  'partners.open-return-evidence': { reports_for: 'all', manages: 'all' },
  'partners.certify-return': { reports_for: 'all' },
  'partners.query-return': { manages: 'all' },
  'partners.accept-return': { manages: 'all' },
} as const satisfies Policy
