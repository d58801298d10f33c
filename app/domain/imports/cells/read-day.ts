import type { Day } from '#app/kernel/day.ts'
import type { DateOrder } from '../vocabulary.ts'
import { quote, type Reading } from './reading.ts'

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

export type DayOptions = {
  readonly order: DateOrder
  /** The day of the import. A year of two figures is read as the latest one that lies at most 20 years ahead. */
  readonly on: Day
  /** A birthday lies behind us, and so does its year of two figures. */
  readonly past?: boolean
}

const clock =
  /[t ,]+(?:at )?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:z|utc|gmt|bst|[+-]\d{2}:?\d{2}))?$/
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? +(?=\S)/

/**
 * A date in any way people write one: 2026-10-03, 03/10/2026, 3.10.26, 3rd Oct 2026, October 3, 2026.
 * A time of day behind it is left out, whatever its zone: the day counts as it stands. Numbers alone follow
 * `order`, unless one of them can only be the day. A spreadsheet's own number for a date is refused.
 */
export function readDay(text: string, options: DayOptions): Reading<Day> {
  const line = plain(text)
  if (/^\d{5}(\.\d+)?$/.test(line))
    return {
      because: `${quote(text)} is how a spreadsheet stores a date. Show that column as dates and save the file again.`,
    }
  const year = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(line) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(line)
  if (year) return calendarDay(text, Number(year[1]), Number(year[2]), Number(year[3]))
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d\d)$/.exec(line)
  if (numbers)
    return inOrder(
      text,
      Number(numbers[1]),
      Number(numbers[2]),
      wholeYear(numbers[3], options),
      options.order,
    )
  const words = readWords(line)
  if (words) return calendarDay(text, wholeYear(words.year, options), words.month, words.day)
  return { because: `${quote(text)} is not a date. Write it like 3 October 2026.` }
}

/** The number of a month from its name or its first letters: "sept" is 9. Null when it is no month. */
export function monthNumber(word: string): number | null {
  const index = word.length < 3 ? -1 : months.findIndex((month) => month.startsWith(word.toLowerCase()))
  return index === -1 ? null : index + 1
}

/** The year meant by four or by two figures. */
export function wholeYear(figures: string | undefined, options: Pick<DayOptions, 'on' | 'past'>): number {
  const year = Number(figures)
  if (String(figures).length > 2) return year
  const latest = Number(options.on.slice(0, 4)) + (options.past ? 0 : 20)
  return latest - ((((latest - year) % 100) + 100) % 100)
}

/** Whether a text is a date of numbers alone, and what its numbers prove about their order. */
export function orderShownBy(text: string): 'dmy' | 'mdy' | 'either' | null {
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](?:\d{4}|\d\d)$/.exec(plain(text))
  if (!numbers) return null
  const [first, second] = [Number(numbers[1]), Number(numbers[2])]
  if (first > 12 && second <= 12) return 'dmy'
  if (second > 12 && first <= 12) return 'mdy'
  return first > 12 || first === second ? null : 'either'
}

/** The longest text that is still looked at as a date. */
const LONGEST = 60

function plain(text: string): string {
  if (text.length > LONGEST) return ''
  return text.toLowerCase().replace(/\s+/g, ' ').trim().replace(clock, '').replace(weekday, '')
}

function inOrder(text: string, first: number, second: number, year: number, order: DateOrder): Reading<Day> {
  const dayFirst = calendarDay(text, year, second, first)
  const monthFirst = calendarDay(text, year, first, second)
  if (first === second) return dayFirst
  if ('because' in monthFirst) return order === 'mdy' ? noted(dayFirst, 'the day first') : dayFirst
  if ('because' in dayFirst) return order === 'mdy' ? monthFirst : noted(monthFirst, 'the month first')
  if (order === 'ask')
    return {
      because: `${quote(text)} could be two days. Say whether the day or the month comes first in this file.`,
    }
  return order === 'dmy' ? dayFirst : monthFirst
}

function noted(reading: Reading<Day>, how: string): Reading<Day> {
  return 'because' in reading ? reading : { ...reading, note: `This date is written with ${how}. Check it.` }
}

type Words = { readonly day: number; readonly month: number; readonly year: string }

function readWords(line: string): Words | null {
  const british = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]*(?:of )?([a-z]{3,9})[-/., ]*(\d{4}|\d\d)$/.exec(line)
  const american = /^([a-z]{3,9})[-. ]*(\d{1,2})(?:st|nd|rd|th)?[-., ]+(\d{4}|\d\d)$/.exec(line)
  const [day, name, year] = british
    ? british.slice(1)
    : american
      ? [american[2], american[1], american[3]]
      : []
  const month = monthNumber(name ?? '')
  return month === null || year === undefined ? null : { day: Number(day), month, year }
}

function calendarDay(text: string, year: number, month: number, day: number): Reading<Day> {
  if (day < 1 || day > daysIn(month, year)) return { because: `${quote(text)} is not a day of the calendar.` }
  if (year < 1900 || year > 2100) return { because: `The year in ${quote(text)} cannot be right.` }
  return { value: `${year}-${pad(month)}-${pad(day)}` }
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** How many days a month has; none where there is no such month. A file may hold half a million. */
function daysIn(month: number, year: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return (lengths[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
