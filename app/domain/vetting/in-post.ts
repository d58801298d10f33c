import { type Day, daysBetween } from '#app/kernel/day.ts'
import { gateBoard, recruitedAndTrainedOn, type VettingFile } from './readiness.ts'

/** How many days a gate may stay expired before its holder drops out of the stock (domain/07). */
export const daysOfGrace = 28

/** A person's vetting file, and when they were not with the programme. */
export type ServiceFile = VettingFile & {
  /** Spells of having left, been removed or lapsed: `from` included, `until` not, null for still away. */
  readonly away: readonly { readonly from: Day; readonly until: Day | null }[]
  /** The day on which they were recruited and trained, where it is worked out already; null for never. */
  readonly recruitedAndTrainedOn?: Day | null
}

/**
 * Whether a person is "in post" on a day, which is the stock of the cohort (domain/07): recruited and
 * trained by then, not away, no gate expired for more than 28 days and none since decided against.
 */
export function inPostOn(file: ServiceFile, on: Day): boolean {
  if (file.away.some(({ from, until }) => from <= on && (until === null || on < until))) return false
  const counted = file.recruitedAndTrainedOn ?? recruitedAndTrainedOn(file, on)
  if (counted === null || counted > on) return false
  return gateBoard(file, on).every(
    ({ state, expiresOn, gap }) =>
      gap?.why !== 'not_met' &&
      (state !== 'expired' || expiresOn === null || daysBetween(expiresOn, on) <= daysOfGrace),
  )
}
