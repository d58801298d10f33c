import type { Policy } from '#app/kernel/policy.ts'

/** Who may do what in this area: reminders are the worker's alone. */
export const remindersPolicy = {
  'reminders.remind': { service: 'all' },
} as const satisfies Policy
