import type { RelationKind } from '#app/kernel/actor.ts'
import type { Day } from '#app/kernel/day.ts'

export type AccountKind = 'staff' | 'volunteer' | 'family'

/** How long a session lasts, in milliseconds: unused, and at the very most. */
export type SessionLimits = { readonly idle: number; readonly absolute: number }

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * The limits of each kind of account from a day on. They are a judgement: a desk in a shared office is left
 * alone for minutes, a volunteer's phone in a pocket for longer, and a family's screen may be seen at home.
 */
const versions: readonly {
  readonly from: Day
  readonly limits: Readonly<Record<AccountKind | 'guardian', SessionLimits>>
}[] = [
  {
    from: '2013-01-01',
    limits: {
      staff: { idle: 15 * MINUTE, absolute: 8 * HOUR },
      guardian: { idle: 10 * MINUTE, absolute: 8 * HOUR },
      volunteer: { idle: 30 * MINUTE, absolute: 12 * HOUR },
      family: { idle: 10 * MINUTE, absolute: 1 * HOUR },
    },
  },
]

/** Those who can open the most: safeguarding leads and programme managers. */
const GUARDIANS: readonly RelationKind[] = ['safeguards', 'manages']

/**
 * How long a session of such an account lasts on a day; the shortest that applies.
 *
 * @throws Error for a day before the first version of the rule
 */
export function sessionLimitsOn(
  on: Day,
  kind: AccountKind,
  relations: readonly RelationKind[],
): SessionLimits {
  const inForce = versions.findLast(({ from }) => from <= on)
  if (!inForce) throw new Error(`There are no session limits for ${on}`)
  const own = inForce.limits[kind]
  if (!relations.some((relation) => GUARDIANS.includes(relation))) return own
  const { guardian } = inForce.limits
  return { idle: Math.min(own.idle, guardian.idle), absolute: Math.min(own.absolute, guardian.absolute) }
}

/** For how long after its end a session still tells whose it was, so that a draft finds its writer. */
export const LAPSED_FOR = 7 * 24 * HOUR
