import { type FamilyMove, journey } from '#app/domain/families/journey.ts'
import type { FamilyStage } from '#app/domain/families/vocabulary.ts'
import { addDays, addMonths, type Day, daysBetween } from '#app/kernel/day.ts'
import type { FamilyCourse } from './family-mix.ts'
import { liveMatch, type MatchLife } from './match-life.ts'
import type { Random } from './random.ts'
import { type Step, walk } from './walk.ts'
import { workingDay } from './working-day.ts'

/** All that has happened to one family. */
export type FamilyLife = {
  readonly stage: FamilyStage
  readonly steps: readonly Step[]
  readonly referredOn: Day
  readonly startedOn: Day | null
  /** Since when it has asked for a mentor; null where it has not. */
  readonly askedSince: Day | null
  /** Its match, before anybody is chosen as the mentor. */
  readonly match: MatchLife | null
}

/** What the story tells of a leading family. */
type Told = { readonly daysWaited?: number; readonly matchedSince?: number }

/** Lives through a course from the referral until today. */
export function liveFamily(random: Random, course: FamilyCourse, told: Told, today: Day): FamilyLife {
  const match = course.match
    ? liveMatch(random, course.match.stage, told.matchedSince ?? random.whole(...course.match.since), today)
    : null
  if (course.stage) return { ...notYetStarted(random, course.stage, today), match }

  const waitedFrom = beganToWait(random, course, match, told, today)
  const startedOn = workingDay(started(random, course, waitedFrom ?? today, today))
  const referredOn = workingDay(addDays(startedOn, -random.whole(20, 45)))
  return {
    ...inProgramme(referredOn, startedOn, today),
    referredOn,
    startedOn,
    askedSince: waitedFrom,
    match,
  }
}

function notYetStarted(random: Random, stage: 'referred' | 'screening', today: Day) {
  const referredOn = workingDay(addDays(today, -random.whole(2, 12)))
  const moves =
    stage === 'screening' ? [{ move: 'screen', happenedOn: workingDay(addDays(referredOn, 1)) } as const] : []
  return { ...walk(journey, 'referred', moves), referredOn, startedOn: null, askedSince: null }
}

function beganToWait(
  random: Random,
  { waited }: FamilyCourse,
  match: MatchLife | null,
  { daysWaited }: Told,
  today: Day,
): Day | null {
  if (match) return addDays(match.proposedOn, -random.whole(6, 30))
  return waited ? addDays(today, -(daysWaited ?? random.whole(...waited))) : null
}

/** Before this many days hardly anybody had been in the programme for long, because it had only begun. */
const EARLY = 450

/** Families that wait have begun within half a year of asking for a mentor; others may be longer in the programme. */
function started(random: Random, { waited }: FamilyCourse, neededFrom: Day, today: Day): Day {
  const most = waited ? 150 : daysBetween(neededFrom, today) > EARLY ? 60 : 200
  return addDays(neededFrom, -random.whole(10, most))
}

/** A family is in the programme for a year; support goes on after it. */
function inProgramme(referredOn: Day, startedOn: Day, today: Day) {
  const exitOn = addMonths(startedOn, 12)
  const moves: { move: FamilyMove; happenedOn: Day }[] = [
    { move: 'screen', happenedOn: workingDay(addDays(referredOn, 2)) },
    { move: 'accept', happenedOn: workingDay(addDays(referredOn, 12)) },
    { move: 'start', happenedOn: startedOn },
    { move: 'continue_support', happenedOn: exitOn },
  ]
  return walk(
    journey,
    'referred',
    moves.filter(({ happenedOn }) => happenedOn <= today),
  )
}
