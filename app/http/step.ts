import type { z } from 'zod'
import type { RequestWork } from './kinds.ts'

/**
 * A thing done to the visit itself rather than to the programme: signing in, signing out, choosing a password.
 * Everything else is a command.
 */
export type Step<I extends z.ZodType = z.ZodType> = {
  readonly kind: 'step'
  readonly name: string
  readonly input: I
  run(work: RequestWork & { readonly input: z.output<I> }): Promise<{ to: string; headers?: HeadersInit }>
}

export const step = <I extends z.ZodType>(declared: Omit<Step<I>, 'kind'>): Step<I> => ({
  kind: 'step',
  ...declared,
})
