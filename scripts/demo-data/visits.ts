import type { PresentRole, VisitMedium } from '#app/domain/mentoring/vocabulary.ts'
import { addDays, type Day } from '#app/kernel/day.ts'
import type { visits } from '#db/schema/index.ts'
import { dayOfStep } from './match-life.ts'
import type { InventedMatch } from './matches.ts'
import type { Random } from './random.ts'
import { firstVisitNote, notesByGoal, notesWithWorry } from './visit-notes.ts'
import type { Scene } from './volunteers.ts'

type Row = typeof visits.$inferInsert

/** A visit as the demo invents it, before its note is encrypted. */
export type InventedVisit = Omit<Row, 'note' | 'recordedAt' | 'recordedBy'> & {
  readonly match: InventedMatch
  readonly text: string
}

/** Invents the visits of some matches: one a week from the start of the trial, with one in eight missed. */
export function inventVisits(scene: Scene, matches: readonly InventedMatch[]): InventedVisit[] {
  return matches.flatMap((match) => {
    const introducedOn = dayOfStep(match, 'introduce')
    if (!introducedOn) return []
    const days = weeklyDays(scene, match)
    const first = inventVisit(scene, match, introducedOn, { text: firstVisitNote, present: ['key_worker'] })
    const later = days.map((day, index) => {
      const next = days[index + 1] ?? (isGoingOn(match) ? addDays(day, 7) : undefined)
      return inventVisit(scene, match, day, { nextVisitOn: next && next > scene.today ? next : null })
    })
    return [first, ...later]
  })
}

const isGoingOn = ({ stage }: InventedMatch) =>
  stage === 'trial' || stage === 'active' || stage === 'ending_planned'

function weeklyDays({ random, today }: Scene, match: InventedMatch): Day[] {
  const startedOn = dayOfStep(match, 'start_trial')
  if (!startedOn) return []
  const endedOn = dayOfStep(match, 'pause') ?? dayOfStep(match, 'close') ?? dayOfStep(match, 'close_early')
  const last = endedOn ?? addDays(today, -1)
  const days: Day[] = []
  for (let day = addDays(startedOn, random.whole(0, 3)); day <= last; day = addDays(day, 7))
    if (random.happens(7 / 8)) days.push(day)
  return days
}

const media: readonly { readonly medium: VisitMedium; readonly weight: number }[] = [
  { medium: 'home', weight: 12 },
  { medium: 'community', weight: 5 },
  { medium: 'phone', weight: 3 },
]

function inventVisit(
  { random, newId }: Scene,
  match: InventedMatch,
  happenedOn: Day,
  known: { text?: string; present?: PresentRole[]; nextVisitOn?: Day | null },
): InventedVisit {
  const { medium } = known.present ? { medium: 'home' as const } : random.weighed(media)
  const worries = !known.text && random.happens(0.02)
  const text = known.text ?? random.pick(worries ? notesWithWorry : notesFor(match))
  return {
    match,
    id: newId(),
    matchId: match.id,
    familyId: match.family.id,
    volunteerId: match.mentor.id,
    happenedOn,
    startedAt: `${random.pick(['09', '10', '13', '15', '16'])}:${random.pick(['00', '30'])}`,
    minutes: medium === 'phone' ? random.pick([15, 20, 30]) : random.pick([60, 75, 90, 90, 120]),
    medium,
    present: [...presentAt(random, match, medium), ...(known.present ?? [])],
    outsideRole: random.happens(0.01) ? ['gave_adult_a_lift'] : [],
    text: text.replaceAll('{carer}', match.family.carer.firstName),
    mood: random.happens(0.85) ? random.pick([2, 3, 4, 4, 4, 5, 5]) : null,
    worry: worries ? 'low' : 'none',
    miles: medium !== 'phone' && match.mentor.offer?.travelMode === 'drives' ? milesOf(match) : null,
    nextVisitOn: known.nextVisitOn ?? null,
  }
}

function notesFor({ family }: InventedMatch): readonly string[] {
  return (family.answers.goals ?? []).flatMap((goal) => notesByGoal[goal])
}

function presentAt(random: Random, { family }: InventedMatch, medium: VisitMedium): PresentRole[] {
  if (medium === 'phone') return ['parent_or_carer']
  const children = (family.answers.childAges ?? []).map(
    (age): PresentRole => (age < 5 ? 'child_under_5' : age < 11 ? 'child_5_to_10' : 'young_person'),
  )
  return ['parent_or_carer', ...(random.happens(0.6) ? new Set(children) : [])]
}

/** There and back. */
const milesOf = ({ reasons }: InventedMatch) => Math.max(1, Math.round((2 * (reasons.km ?? 2)) / 1.609))
