import { journey, type MatchMove } from '#app/domain/matching/journey.ts'
import type { MatchStage } from '#app/domain/matching/vocabulary.ts'
import { addDays, type Day } from '#app/kernel/day.ts'
import type { Random } from './random.ts'
import { type Step, walk } from './walk.ts'
import { workingDay } from './working-day.ts'

/** All that has happened to one match, from the day it was proposed. */
export type MatchLife = {
  readonly stage: MatchStage
  readonly proposedOn: Day
  readonly steps: readonly Step[]
}

/** The way to a stage that has no other way in the demo. */
const wayTo: Readonly<Record<MatchStage, readonly MatchMove[]>> = (() => {
  const introduced: MatchMove[] = ['mentor_accepts', 'family_chooses', 'introduce']
  const active: MatchMove[] = [...introduced, 'start_trial', 'confirm']
  return {
    proposed: [],
    mentor_accepted: introduced.slice(0, 1),
    family_accepted: introduced.slice(0, 2),
    introduced,
    trial: [...introduced, 'start_trial'],
    active,
    paused: [...active, 'pause'],
    ending_planned: [...active, 'plan_ending'],
    closed: [...active, 'plan_ending', 'close'],
    closed_early: [...active, 'close_early'],
    abandoned_before_start: ['mentor_declines'],
  }
})()

/** Days since the step before, least and most. A trial lasts six weeks. */
const pace: Readonly<Partial<Record<MatchMove, readonly [number, number]>>> = {
  mentor_accepts: [1, 3],
  mentor_declines: [1, 4],
  family_chooses: [2, 6],
  introduce: [3, 9],
  start_trial: [4, 8],
  confirm: [42, 46],
  pause: [25, 60],
  plan_ending: [80, 120],
  close_early: [20, 50],
  close: [21, 30],
}

/** Lives through a match whose stage was reached so many days ago. */
export function liveMatch(random: Random, stage: MatchStage, daysAgo: number, today: Day): MatchLife {
  const moves: { move: MatchMove; happenedOn: Day }[] = []
  let day = addDays(today, -daysAgo)
  for (const move of wayTo[stage].toReversed()) {
    moves.unshift({ move, happenedOn: workingDay(day) })
    day = addDays(day, -random.whole(...(pace[move] ?? [1, 3])))
  }
  return { proposedOn: workingDay(day), ...walk(journey, 'proposed', moves) }
}

/** The day of one step of a match; undefined where it has not come so far. */
export const dayOfStep = ({ steps }: Pick<MatchLife, 'steps'>, move: MatchMove): Day | undefined =>
  steps.find((step) => step.move === move)?.happenedOn
