/** How often somebody has tried lately, as it is stored. */
export type Tries = { readonly count: number; readonly lastAt: Date; readonly blockedUntil: Date | null }

/** What a rule says to one more try: go on, and remember this; or wait until then. */
export type Verdict =
  | { readonly allowed: true; readonly tries: Tries }
  | { readonly allowed: false; readonly until: Date }

export type Rule = (before: Tries | null, now: Date) => Verdict

const SECOND = 1_000
const MINUTE = 60 * SECOND

type BackOff = { free: number; firstPause: number; longestPause: number; forgottenAfter: number }

/** So many tries are free; after each further one there is a pause, twice as long as the last, up to the longest. */
const backOff =
  ({ free, firstPause, longestPause, forgottenAfter }: BackOff): Rule =>
  (before, now) => {
    if (before?.blockedUntil && before.blockedUntil > now)
      return { allowed: false, until: before.blockedUntil }
    const fresh = !before || now.getTime() - before.lastAt.getTime() >= forgottenAfter
    const count = fresh ? 1 : before.count + 1
    const pause = Math.min(firstPause * 2 ** (count - free), longestPause)
    return {
      allowed: true,
      tries: { count, lastAt: now, blockedUntil: count < free ? null : new Date(now.getTime() + pause) },
    }
  }

/** So many tries fit into a minute, wherever it begins. */
const perMinute =
  (most: number): Rule =>
  (before, now) => {
    const each = MINUTE / most
    const past = before ? Math.floor((now.getTime() - before.lastAt.getTime()) / each) : 0
    const count = Math.max(0, (before?.count ?? 0) - past)
    if (count >= most && before)
      return { allowed: false, until: new Date(before.lastAt.getTime() + (past + 1) * each) }
    return { allowed: true, tries: { count: count + 1, lastAt: now, blockedUntil: null } }
  }

const account = backOff({
  free: 10,
  firstPause: 30 * SECOND,
  longestPause: 15 * MINUTE,
  forgottenAfter: 24 * 60 * MINUTE,
})

/** Each link is an e-mail in somebody's inbox, whoever asked for it. */
const resetLinks = backOff({
  free: 3,
  firstPause: 15 * MINUTE,
  longestPause: 60 * MINUTE,
  forgottenAfter: 60 * MINUTE,
})

/** What may be tried how often: the numbers are a judgement. A demo is tried out by many from one address. */
export const throttleRules = {
  usual: { account, resetLinks, address: perMinute(30) },
  demo: { account, resetLinks, address: perMinute(6_000) },
} as const satisfies Record<string, Record<string, Rule>>

export type ThrottledBy = keyof typeof throttleRules.usual
