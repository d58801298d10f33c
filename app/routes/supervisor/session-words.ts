import type { DueState, Standing, StrainSignal } from '#app/domain/supervision/index.ts'
import {
  type SessionKind,
  type SessionMedium,
  sessionKindNames,
  sessionMediumNames,
} from '#app/domain/supervision/vocabulary.ts'
import { type Day, daysBetween, sayDay } from '#app/kernel/day.ts'
import type { TagMeaning } from '#app/ui/tag.tsx'

/** How supervision stands, as a tag says it. */
export const dueTags: Readonly<Record<DueState, { meaning: TagMeaning; label: string }>> = {
  red: { meaning: 'risk', label: 'Far overdue' },
  overdue: { meaning: 'late', label: 'Overdue' },
  due: { meaning: 'look', label: 'Due' },
  on_course: { meaning: 'met', label: 'On course' },
}

/** "58 days" and what they are counted from. */
export function sayAge({ since }: Standing, supervisedOn: Day | null, on: Day) {
  const days = daysBetween(since, on)
  return {
    age: days === 1 ? '1 day' : `${days} days`,
    since: supervisedOn === since ? 'since supervision' : 'since the match began',
  }
}

/** "Due by 3 October 2026" or how late it is. */
export function sayDue({ state, dueOn }: Standing): string {
  return state === 'red' || state === 'overdue' ? `Was due by ${sayDay(dueOn)}.` : `Due by ${sayDay(dueOn)}.`
}

/** "2 of 3 sessions offered in a year were taken up." */
export function sayTakenUp(offered: number, takenUp: number): string {
  if (offered === 0) return 'No session has been offered yet.'
  return `${takenUp} of ${offered} ${offered === 1 ? 'session' : 'sessions'} offered in a year taken up.`
}

/** What each sign of strain says, in words for their supervisor. */
export const signalWords: Readonly<Record<StrainSignal, string>> = {
  no_visit: 'No visit logged for a while',
  low_mood: 'Low mood more than once',
  worry: 'Noted a worry',
}

type Planned = { kind: SessionKind; startsAt: string | null; medium: SessionMedium | null }

/** "One-to-one at 10.30am, by phone". */
export function saySession({ kind, startsAt, medium }: Planned): string {
  const at = startsAt ? ` at ${sayClock(startsAt)}` : ''
  return `${sessionKindNames[kind]}${at}${medium ? `, ${sessionMediumNames[medium].toLowerCase()}` : ''}`
}

function sayClock(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  if (hours === 12 && minutes === 0) return '12 noon'
  const past = minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`
  return `${hours % 12 || 12}${past}${hours < 12 ? 'am' : 'pm'}`
}
