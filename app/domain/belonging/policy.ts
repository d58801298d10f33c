import type { Policy } from '#app/kernel/policy.ts'

export const belongingPolicy = {} as const satisfies Policy
