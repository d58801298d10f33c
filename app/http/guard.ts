/** Marks what `page` and `submits` made. The server refuses to start when a loader or action lacks it. */
export const GUARD = Symbol.for('alongside.guard')

/** What a route asks and does, for the policy table and the architecture tests. */
export type Guard = { readonly asks: readonly string[]; readonly does: readonly string[] }

export const guarded = <F extends (...args: never[]) => unknown>(handler: F, guard: Guard): F =>
  Object.assign(handler, { [GUARD]: guard })

/** The guard of a loader or action, or undefined when it is bare. */
export const guardOf = (handler: unknown): Guard | undefined =>
  typeof handler === 'function' ? (handler as unknown as Record<symbol, Guard | undefined>)[GUARD] : undefined
