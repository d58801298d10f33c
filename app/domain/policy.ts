import type { Policy } from '#app/kernel/policy.ts'

/**
 * Who may do what: one row for each action, naming the relations that allow it and the fields each may read.
 * Which records a relation reaches is said by the record's own `reachedBy`; test/policy.csv holds this table
 * written a second time by hand, and the tests compare them.
 */
export const policy = {
  'people.see-own-account': { anyone: 'all' },
} as const satisfies Policy

export type Action = keyof typeof policy
