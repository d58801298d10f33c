import { sayMinutes } from '#app/domain/mentoring/visit-rules.ts'
import {
  type ActivityOutsideRole,
  moodNames,
  type PresentRole,
  type VisitMedium,
  type WorryLevel,
} from '#app/domain/mentoring/vocabulary.ts'
import { addDays, type Day, dayOf, daysBetween } from '#app/kernel/day.ts'

/** Where a visit was, as a chip says it and as a sentence does. */
export const mediumChips: Readonly<Record<VisitMedium, string>> = {
  home: 'At home',
  community: 'Out and about',
  phone: 'By phone',
  video: 'By video',
  group: 'In a group',
}

export const presentNames: Readonly<Record<PresentRole, string>> = {
  parent_or_carer: 'Parent or carer',
  other_adult_in_family: 'Other adult in the family',
  child_under_5: 'Child under 5',
  child_5_to_10: 'Child 5 to 10',
  young_person: 'Young person',
  key_worker: 'Key worker',
  coordinator: 'Coordinator',
  other_professional: 'Other professional',
  interpreter: 'Interpreter',
  friend_or_neighbour: 'Friend or neighbour',
}

export const outsideRoleNames: Readonly<Record<ActivityOutsideRole, string>> = {
  gave_child_a_lift: 'I gave a child a lift',
  gave_adult_a_lift: 'I gave an adult a lift',
  alone_with_child: 'I was alone with a child',
  personal_care: 'I helped with washing, dressing or medicine',
  handled_money: 'I handled their money',
  overnight: 'I stayed overnight',
}

export const worryNames: Readonly<Record<WorryLevel, string>> = {
  none: 'No',
  low: 'A little',
  urgent: 'Urgent: call now',
}

const dayInWords = (format: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('en-GB', { ...format, timeZone: 'UTC' })
  return (day: Day) => formatter.format(new Date(`${day}T12:00:00Z`)).replaceAll(',', '')
}

/** "Tuesday 24 November". */
export const sayWeekday = dayInWords({ weekday: 'long', day: 'numeric', month: 'long' })
/** "Tuesday 24 November 2026", where the year is not plain. */
export const sayFullDay = dayInWords({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** A planned visit: "Tuesday 24 November 2026, 4pm". */
export const sayPlanned = (day: Day, time: string | null): string =>
  time ? `${sayFullDay(day)}, ${sayClock(time)}` : sayFullDay(day)

/** A day as near as people say it: "Today", "Tomorrow", or its weekday and date. */
export function sayWhen(day: Day, today: Day): string {
  if (day === today) return 'Today'
  if (day === addDays(today, 1)) return 'Tomorrow'
  if (day === addDays(today, -1)) return 'Yesterday'
  return Math.abs(daysBetween(today, day)) > 180 ? sayFullDay(day) : sayWeekday(day)
}

const clockTime = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
  timeZone: 'Europe/London',
})

/** A moment on the programme's clock: "9.30am on Thursday 26 November". */
export const sayMoment = (moment: Date): string =>
  `${timeOf(clockTime.format(moment))} on ${sayWeekday(dayOf(moment))}`

/** A time, `HH:MM`, as people say it: "4pm", "9.30am", "12 noon". */
export function sayClock(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const hour = hours % 12 === 0 ? 12 : hours % 12
  return timeOf(`${hour}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'am' : 'pm'}`)
}

function timeOf(time: string): string {
  const short = time.replace(':00', '').replace(':', '.').replace(/\s/, '')
  return NAMED_TIMES[short] ?? short
}

const NAMED_TIMES: Readonly<Record<string, string>> = {
  '12pm': '12 noon',
  '12am': 'midnight',
  '0am': 'midnight',
}

/** "2 hours, at home". */
export const sayLengthAndPlace = ({ minutes, medium }: { minutes: number; medium: VisitMedium }): string =>
  `${sayMinutes(minutes)}, ${mediumChips[medium].toLowerCase()}`

/** "Parent or carer, child 5 to 10". */
export const sayPresent = (roles: readonly string[]): string =>
  sentenceCase(roles.map((role) => presentNames[role as PresentRole].toLowerCase()).join(', '))

/** "I gave a child a lift. I handled their money." */
export const sayOutsideRole = (activities: readonly string[]): string =>
  activities.map((activity) => `${outsideRoleNames[activity as ActivityOutsideRole]}.`).join(' ')

/** The answer to "anything worrying?" as it stands on record. */
export const sayWorry = (worry: WorryLevel): string => (worry === 'urgent' ? 'Urgent' : worryNames[worry])

/** "4, good"; nothing when it was not said. */
export function sayMood(mood: number | null): string | null {
  const name = Object.entries(moodNames).find(([number]) => Number(number) === mood)?.[1]
  return name ? `${mood}, ${name.toLowerCase()}` : null
}

/** The family as its mentor speaks of it: by first names, where these were shared. */
export const sayFamily = (firstNames: string | null | undefined): string => firstNames || 'The family'

/** A list of words as the beginning of a sentence. */
export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
