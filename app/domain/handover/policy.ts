import type { Policy } from '#app/kernel/policy.ts'

/** Who may do what in this area, and which fields each relation may read. */
export const handoverPolicy = {
  'handover.assign': { coordinates: 'all', manages: 'all' },
  'handover.hand-over': { coordinates: 'all', manages: 'all' },
  'handover.hand-over-families': { manages: 'all', key_works: 'all' },
  'handover.see-who-carries': { manages: 'all' },
  'handover.change-key-worker': { coordinates: 'all', manages: 'all', key_works: 'all' },
} as const satisfies Policy
