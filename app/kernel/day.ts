import { Temporal } from 'temporal-polyfill'

/**
 * A calendar day as people write it in a record: `YYYY-MM-DD`, with no time and no zone.
 * Due dates, gates, visits and programme years are days; only machine events are instants.
 */
export type Day = string

/** Where the programme lives: every period is derived from a day in this zone. */
const ZONE = 'Europe/London'

/** Whether a text is a real day of the calendar (2026-02-30 is not). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

/** Days that were reckoned before, by what was asked: lists and counts ask for the same few over and over. */
const reckoned = new Map<string, Day>()
const MOST_KEPT = 10_000

function once(asked: string, reckon: () => Day): Day {
  const known = reckoned.get(asked)
  if (known !== undefined) return known
  if (reckoned.size >= MOST_KEPT) reckoned.clear()
  const day = reckon()
  reckoned.set(asked, day)
  return day
}

/** The day in the programme's zone on which an instant falls. It begins on the hour, in winter and in summer. */
export function dayOf(instant: Date): Day {
  const hour = Math.floor(instant.getTime() / HOUR)
  return once(`hour ${hour}`, () =>
    Temporal.Instant.fromEpochMilliseconds(hour * HOUR)
      .toZonedDateTimeISO(ZONE)
      .toPlainDate()
      .toString(),
  )
}

/** The hour of the day, 0 to 23, on a clock in the programme's zone. */
export function hourOf(instant: Date): number {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(ZONE).hour
}

const HOUR = 3_600_000
/** Milliseconds of a day; days are reckoned as in UTC, where each has as many. Lists and counts reckon thousands. */
const DAY = 86_400_000

const middayOf = (day: Day) => Date.parse(`${day}T12:00Z`)
const dayAt = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10)

/** The day `days` later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return once(`${day} ${days} days`, () => dayAt(middayOf(day) + days * DAY))
}

/** The same day of the month `months` later; 31 January plus one month is the last day of February. */
export function addMonths(day: Day, months: number): Day {
  return once(`${day} ${months} months`, () => {
    const date = new Date(middayOf(day))
    const ofMonth = date.getUTCDate()
    date.setUTCMonth(date.getUTCMonth() + months)
    if (date.getUTCDate() !== ofMonth) date.setUTCDate(0)
    return dayAt(date.getTime())
  })
}

/** How many days lie between two days; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((middayOf(to) - middayOf(from)) / DAY)
}

/** The first instant of a day in the programme's zone. */
export function startOfDay(day: Day): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(ZONE).epochMilliseconds)
}

/** Named here, because the formatter of the platform takes a hundred times as long, and lists say many days. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A day as the screen says it: "3 October 2026". */
export function sayDay(day: Day): string {
  const date = Temporal.PlainDate.from(day)
  return `${date.day} ${MONTHS[date.month - 1]} ${date.year}`
}

/** The instant at which a clock in the programme's zone shows a time, `HH:MM`, on a day. */
export function momentOn(day: Day, time: string): Date {
  const plainTime = Temporal.PlainTime.from(time)
  return new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: ZONE, plainTime }).epochMilliseconds,
  )
}

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (day: Day): boolean => new Date(middayOf(day)).getUTCDay() % 6 === 0
