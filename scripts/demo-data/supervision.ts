import { visitingStages } from '#app/domain/matching/vocabulary.ts'
import type { SessionKind } from '#app/domain/supervision/vocabulary.ts'
import { addDays, addMonths, type Day, startOfDay } from '#app/kernel/day.ts'
import { supervisions } from '#db/schema/index.ts'
import { LEILA } from './leading-volunteers.ts'
import { dayOfStep } from './match-life.ts'
import type { InventedMatch } from './matches.ts'
import type { Random } from './random.ts'
import type { Scene } from './scene.ts'
import type { Staff } from './staff.ts'
import { supervisionActions, supervisionRecords } from './supervision-words.ts'
import { workingDay } from './working-day.ts'
import { writeRows } from './write-rows.ts'
import type { Writing } from './writing.ts'

const HOUR = 3_600_000

/** A session as the demo invents it, before what was said is encrypted. */
export type InventedSession = {
  readonly volunteerId: string
  readonly kind: SessionKind
  readonly state: 'planned' | 'held' | 'not_taken_up'
  readonly happensOn: Day
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
  const began = new Map<string, { readonly on: Day; readonly isLeila: boolean }>()
  for (const match of matches) {
    const on = dayOfStep(match, 'introduce')
    const isLive = (visitingStages as readonly string[]).includes(match.stage)
    const before = began.get(match.mentor.id)
    if (isLive && on && (!before || on < before.on))
      began.set(match.mentor.id, { on, isLeila: match.mentor.displayName === LEILA })
  }
  return [...began].flatMap(([volunteerId, { on, isLeila }]) => {
    const days = heldOn(random, on, addDays(today, -(isLeila ? 12 : sinceLast(random))))
    const sessions = days.map((happensOn, index) => ({
      ...sessionOn(random, volunteerId, happensOn),
      ...(index === days.length - 1 ? ({ kind: 'one_to_one', state: 'held' } as const) : {}),
    }))
    const plan = isLeila || random.happens(0.6) ? [planned(random, volunteerId, today)] : []
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

function sessionOn(random: Random, volunteerId: string, happensOn: Day): InventedSession {
  const group = random.happens(0.06)
  return {
    volunteerId,
    kind: group ? 'group' : random.happens(0.04) ? 'annual_review' : 'one_to_one',
    state: random.happens(0.04) ? 'not_taken_up' : 'held',
    happensOn,
    wellbeing: random.pick([2, 3, 3, 4, 4, 4, 4, 5, 5]),
    worry: random.happens(0.02),
    record: random.pick(supervisionRecords),
    actions: random.happens(0.5) ? random.pick(supervisionActions) : null,
  }
}

const planned = (random: Random, volunteerId: string, today: Day): InventedSession => ({
  ...sessionOn(random, volunteerId, workingDay(addDays(today, random.whole(3, 24)))),
  kind: 'one_to_one',
  state: 'planned',
})

/** The day of the last session held with each mentor alone. */
export const supervisedOn = (sessions: readonly InventedSession[]): ReadonlyMap<string, Day> =>
  new Map(
    sessions
      .filter(({ state, kind }) => state === 'held' && kind !== 'group')
      .map(({ volunteerId, happensOn }) => [volunteerId, happensOn]),
  )

/** Stores the sessions, each written down and signed by the supervisor in the evening. */
export async function writeSessions(
  { tx, lock, newId, now }: Writing,
  staff: Staff,
  sessions: readonly InventedSession[],
): Promise<void> {
  const rows: (typeof supervisions.$inferInsert)[] = []
  for (const { volunteerId, kind, state, happensOn, ...told } of sessions) {
    const id = newId()
    const supervisorId = staff.supervisorOf({ id: volunteerId })
    if (!supervisorId) continue
    const owner = { kind: 'volunteer', id: volunteerId } as const
    const evening = state === 'planned' ? now : new Date(startOfDay(happensOn).getTime() + 18 * HOUR)
    const isHeld = state === 'held'
    rows.push({
      id,
      volunteerId,
      supervisorId,
      kind,
      state,
      happensOn,
      startsAt: state === 'planned' ? '16:00' : null,
      medium: 'in_person',
      minutes: isHeld ? 50 : null,
      wellbeing: isHeld ? told.wellbeing : null,
      worry: isHeld ? told.worry : null,
      record: isHeld ? await lock(owner, supervisions.record, id, told.record) : null,
      actions: isHeld && told.actions ? await lock(owner, supervisions.actions, id, told.actions) : null,
      source: 'screen',
      signedBy: isHeld ? supervisorId : null,
      signedAt: isHeld ? evening : null,
      recordedAt: evening,
      recordedBy: supervisorId,
    })
  }
  await writeRows(tx, supervisions, rows)
}
