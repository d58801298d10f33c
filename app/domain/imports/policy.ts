import type { Policy } from '#app/kernel/policy.ts'

/** Who may do what in this area, and which fields each relation may read. */
export const importsPolicy = {
  'imports.send-file': { coordinates: 'all', manages: 'all', service: 'all' },
  'imports.see-file': { coordinates: 'all', manages: 'all', service: 'all' },
  'imports.confirm': { coordinates: 'all', manages: 'all', service: 'all' },
} as const satisfies Policy
