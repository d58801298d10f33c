import { programmeYear, programmeYearOf } from '#app/domain/cohorts/programme-year.ts'
import type { VolunteerMove } from '#app/domain/recruitment/journey.ts'
import { addDays, type Day } from '#app/kernel/day.ts'
import type { Milestone } from './milestones.ts'
import type { Random } from './random.ts'
import type { VolunteerGroup } from './scale.ts'

/** How far somebody has come and how it goes on, with how many of every 140 volunteers are like that. */
export type Course = {
  readonly name: string
  readonly people: number
  /** How much of its group it is in a whole county, where that differs. */
  readonly inCounty?: number
  /** The last thing that has happened on the way to being a mentor. */
  readonly until: Milestone
  /** When that was: so many days ago, or in a programme year (0 is the one that runs). */
  readonly reached: { readonly daysAgo: readonly [number, number] } | { readonly year: 0 | -1 | -2 }
  readonly restricted?: true
  /** Half of what the gate asks is there. */
  readonly half?: 'references'
  /** What expired and was not done again. */
  readonly notRenewed?: 'dbs' | 'M07'
  /** In how many days a certificate that they already had expires; less than 0 for one that has. */
  readonly checkExpiresIn?: readonly [number, number]
  /** How it went on. */
  readonly then?: VolunteerMove
}

const ago = (from: number, to: number) => ({ daysAgo: [from, to] as const })
const year = (number: 0 | -1 | -2) => ({ year: number })

/** 140 volunteers as a programme in its third year has them: a third are ready, others on the way, away or gone. */
const mix = [
  { name: 'ready this year', people: 10, until: 'agreement', reached: year(0) },
  { name: 'ready last year', people: 21, until: 'agreement', reached: year(-1) },
  { name: 'ready before', people: 16, until: 'agreement', reached: year(-2) },
  {
    name: 'restricted last year',
    people: 2,
    inCounty: 1,
    until: 'agreement',
    reached: year(-1),
    restricted: true,
  },
  {
    name: 'restricted before',
    people: 2,
    inCounty: 1,
    until: 'agreement',
    reached: year(-2),
    restricted: true,
  },
  { name: 'agreement to sign', people: 2, until: 'panel', reached: ago(1, 9) },
  {
    name: 'refresher missed',
    people: 2,
    inCounty: 0.5,
    until: 'agreement',
    reached: year(-2),
    notRenewed: 'M07',
  },
  {
    name: 'check expired',
    people: 1,
    inCounty: 0.4,
    until: 'agreement',
    reached: year(-2),
    notRenewed: 'dbs',
    checkExpiresIn: [-4, -2],
  },
  {
    name: 'check expires soon',
    people: 0,
    inCounty: 1.5,
    until: 'agreement',
    reached: year(-2),
    notRenewed: 'dbs',
    checkExpiresIn: [3, 58],
  },
  { name: 'on a break', people: 2, inCounty: 1, until: 'agreement', reached: year(-1), then: 'take_break' },
  { name: 'suspended', people: 1, inCounty: 0.2, until: 'agreement', reached: year(-1), then: 'suspend' },
  { name: 'left last year', people: 3, inCounty: 2, until: 'agreement', reached: year(-1), then: 'leave' },
  { name: 'left before', people: 3, until: 'agreement', reached: year(-2), then: 'leave' },
  { name: 'lapsed applicant', people: 1, until: 'apply', reached: ago(120, 640), then: 'lapse' },
  { name: 'declined', people: 5, until: 'interview', reached: ago(20, 700), then: 'decline' },
  {
    name: 'withdrawn early',
    people: 2,
    inCounty: 4,
    until: 'apply',
    reached: ago(20, 700),
    then: 'withdraw',
  },
  { name: 'withdrawn late', people: 2, until: 'modules_1', reached: ago(30, 600), then: 'withdraw' },
  { name: 'deferred', people: 2, inCounty: 0.2, until: 'practice', reached: ago(30, 70), then: 'defer' },
  { name: 'ready for panel', people: 7, until: 'send_to_panel', reached: ago(1, 12) },
  { name: 'practised', people: 1, until: 'practice', reached: ago(1, 4) },
  { name: 'trained', people: 1, until: 'modules_4', reached: ago(1, 7) },
  { name: 'last modules', people: 2, until: 'modules_3', reached: ago(1, 6) },
  { name: 'check back', people: 2, until: 'dbs', reached: ago(1, 4) },
  { name: 'half trained', people: 2, until: 'modules_2', reached: ago(1, 5) },
  { name: 'in training', people: 5, until: 'modules_1', reached: ago(1, 7) },
  { name: 'references back', people: 3, until: 'references', reached: ago(1, 5) },
  { name: 'referee silent', people: 4, until: 'references', reached: ago(14, 70), half: 'references' },
  { name: 'declared', people: 5, until: 'self_declaration', reached: ago(1, 12) },
  { name: 'stuck', people: 0, inCounty: 2, until: 'self_declaration', reached: ago(62, 95) },
  { name: 'checks begun', people: 4, until: 'start_checks', reached: ago(1, 12) },
  { name: 'interviewed', people: 6, until: 'interview', reached: ago(1, 4) },
  { name: 'shortlisted', people: 5, until: 'shortlist', reached: ago(1, 13) },
  { name: 'applied', people: 7, until: 'apply', reached: ago(1, 9) },
  { name: 'enquired', people: 9, until: 'enquiry', reached: ago(0, 8) },
] as const satisfies readonly Course[]

export type CourseName = (typeof mix)[number]['name']
export const courses: readonly Course[] = mix

/** Which group a course belongs to. */
export function groupOf({ until, reached, then }: Course): VolunteerGroup {
  if (until === 'agreement' && 'year' in reached)
    return reached.year === 0 ? 'year 3' : reached.year === -1 ? 'year 2' : 'year 1'
  return then ? 'gone before' : 'on the way'
}

/** A day on which the course had come as far as it has. */
export function reachedOn(random: Random, { reached }: Course, firstYearStarts: Day, today: Day): Day {
  if ('daysAgo' in reached) return addDays(today, -random.whole(...reached.daysAgo))
  const { from, to } = programmeYear(programmeYearOf(today, firstYearStarts) + reached.year, firstYearStarts)
  const last = to < today ? to : today
  return random.pick(daysFrom(from, last))
}

function daysFrom(from: Day, to: Day): Day[] {
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}
