import { type Day, daysBetween } from '#app/kernel/day.ts'
import type { SupervisionTerms } from './terms.ts'

/** What can show that a mentor is under strain. */
export type StrainSignal = 'no_visit' | 'low_mood' | 'worry'

/** How the visits of one live match have gone lately. */
export type RecentVisits = {
  readonly startedOn: Day
  readonly lastVisitOn: Day | null
  readonly lowMoods: number
  readonly worries: number
}

/** The signs of strain in the live matches of one mentor: no visit for a while, low moods, worries. */
export function strainSignals(
  matches: readonly RecentVisits[],
  { noVisitDays, lowMoodTimes }: SupervisionTerms,
  on: Day,
): StrainSignal[] {
  const silent = matches.some(
    ({ startedOn, lastVisitOn }) => daysBetween(lastVisitOn ?? startedOn, on) > noVisitDays,
  )
  const sum = (count: (match: RecentVisits) => number) =>
    matches.reduce((total, match) => total + count(match), 0)
  return [
    ...(silent ? (['no_visit'] as const) : []),
    ...(sum(({ lowMoods }) => lowMoods) >= lowMoodTimes ? (['low_mood'] as const) : []),
    ...(sum(({ worries }) => worries) > 0 ? (['worry'] as const) : []),
  ]
}
