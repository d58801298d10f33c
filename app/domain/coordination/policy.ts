import type { Policy } from '#app/kernel/policy.ts'

/** Who may do what in this area, and which fields each relation may read. */
export const coordinationPolicy = {
  'coordination.see-today': { coordinates: 'all' },
  'coordination.write-down': { coordinates: 'all' },
  'coordination.read-diary': { coordinates: 'all', manages: 'all' },
} as const satisfies Policy
