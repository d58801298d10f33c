import { visitingStages } from '#app/domain/matching/vocabulary.ts'
import type { SessionKind } from '#app/domain/supervision/vocabulary.ts'
import { addDays, addMonths, type Day } from '#app/kernel/day.ts'
import { LEILA } from './leading-volunteers.ts'
import { dayOfStep } from './match-life.ts'
import type { InventedMatch } from './matches.ts'
import type { Random } from './random.ts'
import type { Scene } from './scene.ts'
import { supervisionActions, supervisionRecords } from './supervision-words.ts'
import type { InventedVolunteer } from './volunteers.ts'
import { workingDay } from './working-day.ts'

/** A session as the demo invents it, before what was said is encrypted. */
export type InventedSession = {
  readonly volunteer: InventedVolunteer
  readonly kind: SessionKind
  readonly state: 'planned' | 'held' | 'not_taken_up'
  readonly happensOn: Day
  /** When it was written down: on its day, or for one to come when it was planned. */
  readonly writtenOn: Day
  readonly wellbeing: number
  readonly worry: boolean
  readonly record: string
  readonly actions: string | null
}

/** Invents the supervision of everybody who visits: most of it in time, some of it late. */
export function inventSessions(
  { random, today }: Scene,
  matches: readonly InventedMatch[],
): InventedSession[] {
  const began = new Map<InventedVolunteer, Day>()
  for (const match of matches) {
    const on = dayOfStep(match, 'introduce')
    const isLive = (visitingStages as readonly string[]).includes(match.stage)
    const before = began.get(match.mentor)
    if (isLive && on && (!before || on < before)) began.set(match.mentor, on)
  }
  return [...began].flatMap(([volunteer, on]) => {
    const isLeila = volunteer.displayName === LEILA
    const days = heldOn(random, on, addDays(today, -(isLeila ? 12 : sinceLast(random))))
    const sessions = days.map((happensOn, index) => ({
      ...sessionOn(random, volunteer, happensOn),
      ...(index === days.length - 1 ? ({ kind: 'one_to_one', state: 'held' } as const) : {}),
    }))
    const plan = isLeila || random.happens(0.6) ? [planned(random, volunteer, { began: on, today })] : []
    return [...sessions, ...plan]
  })
}

type Span = readonly [number, number]

/** Days since the last session: one mentor in ten is late, and a few of those for long. */
const lateness: readonly { readonly weight: number; readonly days: Span }[] = [
  { weight: 90, days: [2, 27] },
  { weight: 7, days: [43, 55] },
  { weight: 3, days: [58, 74] },
]

const sinceLast = (random: Random): number => random.whole(...random.weighed(lateness).days)

/** Monthly in the first months, then about every five weeks, back from the last session. */
function heldOn(random: Random, began: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = last; day > addDays(began, 10); day = addDays(day, -random.whole(...paceOn(day, began))))
    days.unshift(workingDay(day))
  return days
}

const paceOn = (day: Day, began: Day): Span => (day < addMonths(began, 3) ? [26, 30] : [32, 41])

function sessionOn(random: Random, volunteer: InventedVolunteer, happensOn: Day): InventedSession {
  const group = random.happens(0.06)
  return {
    volunteer,
    kind: group ? 'group' : random.happens(0.04) ? 'annual_review' : 'one_to_one',
    state: random.happens(0.04) ? 'not_taken_up' : 'held',
    happensOn,
    writtenOn: happensOn,
    wellbeing: random.pick([2, 3, 3, 4, 4, 4, 4, 5, 5]),
    worry: random.happens(0.02),
    record: random.pick(supervisionRecords),
    actions: random.happens(0.5) ? random.pick(supervisionActions) : null,
  }
}

type Lately = { readonly began: Day; readonly today: Day }

/** A session to come, planned the day before yesterday, or on the day on which they met their family if that is later. */
function planned(random: Random, volunteer: InventedVolunteer, { began, today }: Lately): InventedSession {
  const writtenOn = addDays(today, -2)
  return {
    ...sessionOn(random, volunteer, workingDay(addDays(today, random.whole(3, 24)))),
    writtenOn: began > writtenOn ? began : writtenOn,
    kind: 'one_to_one',
    state: 'planned',
  }
}
