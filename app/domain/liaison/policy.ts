import type { Policy } from '#app/kernel/policy.ts'

/** Who may do what in this area, and which fields each relation may read. */
export const liaisonPolicy = {
  'liaison.read-messages': { mentors: 'all', key_works: 'all', coordinates: 'all' },
  'liaison.write-message': { mentors: 'all', key_works: 'all' },
  'liaison.see-own-families': { key_works: 'all' },
} as const satisfies Policy
