import type { DayPart, Weekday } from '#app/domain/matching/vocabulary.ts'
import type { PresentRole, VisitMedium } from '#app/domain/mentoring/vocabulary.ts'
import { addDays, type Day } from '#app/kernel/day.ts'
import type { visits } from '#db/schema/index.ts'
import { agreedAnyway, agreedByGoal } from './agreed-words.ts'
import { LEILA } from './leading-volunteers.ts'
import { dayOfStep } from './match-life.ts'
import type { InventedMatch } from './matches.ts'
import type { Random } from './random.ts'
import type { Scene } from './scene.ts'
import {
  commonNotes,
  firstVisitNote,
  notesByGoal,
  notesOfCalls,
  notesWithWorry,
  sharedWords,
} from './visit-notes.ts'
import { firstOf } from './working-day.ts'

type Row = typeof visits.$inferInsert

/** A visit as the demo invents it, before its note is encrypted. */
export type InventedVisit = Omit<
  Row,
  'note' | 'sharedSummary' | 'nextVisitPlan' | 'recordedAt' | 'recordedBy'
> & {
  readonly match: InventedMatch
  readonly text: string
  /** What the mentor shared with the key worker. */
  readonly shared: string | null
  /** What is agreed for the next visit. */
  readonly agreed: string | null
}

/** Invents the visits of some matches: one a week from the start of the trial, with one in eight missed. */
export function inventVisits(scene: Scene, matches: readonly InventedMatch[]): InventedVisit[] {
  return matches.flatMap((match) => {
    const introducedOn = dayOfStep(match, 'introduce')
    if (!introducedOn) return []
    const slot = usualSlot(scene.random, match)
    const nextNote = noteMaker(scene.random, match)
    const { days, planned } = planOf(scene, match, weeklyDays(scene, match, slot.weekday))
    const first = { happenedOn: introducedOn, text: firstVisitNote, withKeyWorker: true, nextVisitOn: null }
    const later = days.map((happenedOn, index) => ({
      happenedOn,
      nextVisitOn: index === days.length - 1 ? planned : null,
    }))
    return [first, ...later].map((known) => inventVisit(scene, match, { ...known, slot, nextNote }))
  })
}

type UsualSlot = { readonly weekday: Weekday; readonly part: DayPart }

/** When they usually meet: a time at which both are free, or else one at which the family is. */
function usualSlot(random: Random, { family, mentor }: InventedMatch): UsualSlot {
  const theirs = family.answers.slots ?? []
  const shared = theirs.filter((slot) => mentor.offer?.slots?.includes(slot))
  const free = shared.length > 0 ? shared : theirs
  const [weekday, part] = (free.length > 0 ? random.pick(free) : 'wed_afternoon').split('_')
  return { weekday: weekday as Weekday, part: part as DayPart }
}

const isGoingOn = ({ stage }: InventedMatch) =>
  stage === 'trial' || stage === 'active' || stage === 'ending_planned'

/** How many of those that go on have a visit that was planned and never logged. */
const FORGOTTEN = 0.08

/** The days on which there was a visit, and the next one: to come, or forgotten lately. */
function planOf({ random, today, scale }: Scene, match: InventedMatch, days: readonly Day[]) {
  const last = days.at(-1)
  if (!last || !isGoingOn(match)) return { days, planned: null }
  const before = days.at(-2)
  if (scale.county && before && match.mentor.displayName !== LEILA && random.happens(FORGOTTEN))
    return { days: days.slice(0, -1), planned: last }
  return { days, planned: nextAfter(last, today) }
}

/** The next visit: some weeks after the last one, and still to come. */
function nextAfter(last: Day, today: Day): Day {
  const next = addDays(last, 7)
  return next > today ? next : nextAfter(next, today)
}

function weeklyDays({ random, today }: Scene, match: InventedMatch, weekday: Weekday): Day[] {
  const startedOn = dayOfStep(match, 'start_trial')
  if (!startedOn) return []
  const endedOn = dayOfStep(match, 'pause') ?? dayOfStep(match, 'close') ?? dayOfStep(match, 'close_early')
  const last = addDays(endedOn ?? today, -1)
  const days: Day[] = []
  for (let day = firstOf(weekday, startedOn); day <= last; day = addDays(day, 7))
    if (random.happens(7 / 8)) days.push(day)
  return days
}

const media: readonly { readonly medium: VisitMedium; readonly weight: number }[] = [
  { medium: 'home', weight: 12 },
  { medium: 'community', weight: 5 },
  { medium: 'phone', weight: 3 },
]

const startsIn: Readonly<Record<DayPart, readonly string[]>> = {
  morning: ['09:30', '10:00', '10:30'],
  afternoon: ['13:00', '15:30', '16:00'],
  evening: ['18:00', '18:30'],
}

type Known = {
  readonly happenedOn: Day
  readonly slot: UsualSlot
  readonly nextNote: (kind: VisitMedium | 'worry') => string
  readonly nextVisitOn: Day | null
  readonly text?: string
  readonly withKeyWorker?: boolean
}

function inventVisit({ random, newId }: Scene, match: InventedMatch, known: Known): InventedVisit {
  const { happenedOn, slot, nextNote, nextVisitOn, withKeyWorker } = known
  const { medium } = withKeyWorker ? { medium: 'home' as const } : random.weighed(media)
  const worries = !known.text && random.happens(0.02)
  const text = known.text ?? nextNote(worries ? 'worry' : medium)
  return {
    match,
    id: newId(),
    matchId: match.id,
    familyId: match.family.id,
    volunteerId: match.mentor.id,
    happenedOn,
    startedAt: random.pick(startsIn[slot.part]),
    minutes: medium === 'phone' ? random.pick([15, 20, 30]) : random.pick([60, 75, 90, 90, 120]),
    medium,
    present: [...presentAt(random, match, medium), ...(withKeyWorker ? (['key_worker'] as const) : [])],
    outsideRole: random.happens(0.01) ? ['gave_adult_a_lift'] : [],
    shared: medium !== 'phone' && random.happens(0.07) ? random.pick(sharedWords) : null,
    text: text.replaceAll('{carer}', match.family.carer.firstName),
    mood: random.happens(0.85) ? random.pick([2, 3, 4, 4, 4, 5, 5]) : null,
    worry: worries ? (random.happens(0.15) ? 'urgent' : 'low') : 'none',
    miles: medium !== 'phone' && match.mentor.offer?.travelMode === 'drives' ? milesOf(match) : null,
    nextVisitOn,
    nextVisitAt: nextVisitOn ? (startsIn[slot.part].at(-1) ?? null) : null,
    agreed: nextVisitOn ? agreedFor(match) : null,
  }
}

function agreedFor({ family }: InventedMatch): string {
  const [goal] = family.answers.goals ?? []
  return goal ? agreedByGoal[goal] : agreedAnyway
}

/** Gives one note after the other, none twice until all have been used. */
function noteMaker(random: Random, { family }: InventedMatch): Known['nextNote'] {
  const ofGoals = (family.answers.goals ?? []).flatMap((goal) => notesByGoal[goal])
  const kinds = { visit: [...ofGoals, ...commonNotes], phone: notesOfCalls, worry: notesWithWorry }
  const left: Record<keyof typeof kinds, string[]> = { visit: [], phone: [], worry: [] }
  return (medium) => {
    const kind = medium === 'phone' || medium === 'worry' ? medium : 'visit'
    if (left[kind].length === 0) left[kind] = random.shuffled(kinds[kind])
    return left[kind].pop() ?? ''
  }
}

function presentAt(random: Random, { family }: InventedMatch, medium: VisitMedium): PresentRole[] {
  if (medium === 'phone') return ['parent_or_carer']
  const children = (family.answers.childAges ?? []).map(
    (age): PresentRole => (age < 5 ? 'child_under_5' : age < 11 ? 'child_5_to_10' : 'young_person'),
  )
  return ['parent_or_carer', ...(random.happens(0.6) ? new Set(children) : [])]
}

/** There and back. */
const milesOf = ({ km }: InventedMatch) => Math.max(1, Math.round((2 * (km ?? 2)) / 1.609))
