import { journey, type VolunteerMove } from '#app/domain/recruitment/journey.ts'
import type { VolunteerStage } from '#app/domain/recruitment/vocabulary.ts'
import { defaultVettingRequirements } from '#app/domain/vetting/index.ts'
import { addDays, addMonths, type Day } from '#app/kernel/day.ts'
import { daysUntil, type Found, type Milestone, milestoneBrings } from './milestones.ts'
import type { Random } from './random.ts'
import { renewals } from './renewals.ts'
import { type Course, reachedOn } from './volunteer-mix.ts'
import { type Step, walk } from './walk.ts'

/** Something about a gate that was true from a day on, and the day on which the programme learnt of it. */
export type Finding = Found & { readonly happenedOn: Day; readonly knownOn: Day }

/** All that has happened to one volunteer. */
export type VolunteerLife = {
  readonly stage: VolunteerStage
  readonly enquiredOn: Day
  readonly steps: readonly Step[]
  readonly findings: readonly Finding[]
  readonly overseasNeeded: boolean
}

const CHECK_MONTHS = defaultVettingRequirements.dbs.validMonths

type Calendar = { readonly firstYearStarts: Day; readonly today: Day }

/** Lives through a course from the first enquiry until today. Every step is one that the journey allows. */
export function live(random: Random, course: Course, { firstYearStarts, today }: Calendar): VolunteerLife {
  const days = daysUntil(random, course.until, reachedOn(random, course, firstYearStarts, today))
  const overseasNeeded = days.has('references') && random.happens(0.08)
  const first = [...days]
    .flatMap(([milestone, day]) => findingsOf(course, milestone, day, overseasNeeded))
    .map((finding) => broughtAlong(random, course, finding, today))

  const arrived = days.get(course.until) ?? today
  const wentOn = course.then
    ? { move: course.then, happenedOn: dayAfter(random, course, arrived, today) }
    : null
  const moves = [...days].flatMap(([milestone, happenedOn]) => {
    const { move } = milestoneBrings[milestone]
    return move ? [{ move: asDecided(course, move), happenedOn }] : []
  })
  const { stage, steps } = walk(journey, 'enquiry', wentOn ? [...moves, wentOn] : moves)
  const goneOn = stage === 'left' || stage === 'lapsed' ? (wentOn?.happenedOn ?? null) : null
  return {
    stage,
    enquiredOn: days.get('enquiry') ?? arrived,
    steps,
    findings: [...first, ...renewals(random, first, goneOn ?? today, course.notRenewed)],
    overseasNeeded,
  }
}

function findingsOf(course: Course, milestone: Milestone, happenedOn: Day, abroad: boolean): Finding[] {
  const found = milestoneBrings[milestone].found ?? []
  const ofAbroad: Found[] =
    abroad && milestone === 'references' ? [{ gate: 'overseas', detail: { kind: 'plain' } }] : []
  return [...found, ...ofAbroad].map((one) => ({ ...asFound(course, one), happenedOn, knownOn: happenedOn }))
}

/** The finding as this course had it: one reference of two, or an approval with limits. */
function asFound({ half, restricted }: Course, { gate, detail }: Found): Found {
  if (half === gate && detail.kind === 'references')
    return { gate, detail: { ...detail, satisfactory: 1, verifiedByVoice: 1 } }
  return { gate, detail: detail.kind === 'panel' ? { ...detail, restricted: restricted === true } : detail }
}

/** Some have a certificate of an earlier post, which runs out sooner. */
function broughtAlong(random: Random, { checkExpiresIn }: Course, finding: Finding, today: Day): Finding {
  if (finding.gate !== 'dbs' || !checkExpiresIn) return finding
  const expiresOn = addDays(today, random.whole(...checkExpiresIn))
  return { ...finding, happenedOn: addMonths(expiresOn, -CHECK_MONTHS) }
}

const asDecided = ({ restricted }: Course, move: VolunteerMove): VolunteerMove =>
  restricted && move === 'approve' ? 'approve_with_restrictions' : move

/** When it went on: after a month or more for mentors, and within three weeks for those who were on the way. */
function dayAfter(random: Random, { until }: Course, arrived: Day, today: Day): Day {
  const later = until === 'agreement' ? random.whole(30, 300) : random.whole(3, 20)
  const day = addDays(arrived, later)
  return day < today ? day : addDays(today, -random.whole(0, 3))
}
