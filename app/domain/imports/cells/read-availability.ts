import { type DayPart, dayParts, type Slot, type Weekday, weekdays } from '#app/domain/matching/vocabulary.ts'
import { quote, type Reading } from './reading.ts'

const workingDays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']
const weekend: readonly Weekday[] = ['sat', 'sun']

const dayWords: ReadonlyMap<string, readonly Weekday[]> = new Map([
  ['weekday', workingDays],
  ['weekdays', workingDays],
  ['weekend', weekend],
  ['weekends', weekend],
])

const partWords: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'morning'],
  ['mornings', 'morning'],
  ['am', 'morning'],
  ['afternoon', 'afternoon'],
  ['afternoons', 'afternoon'],
  ['pm', 'afternoon'],
  ['evening', 'evening'],
  ['evenings', 'evening'],
  ['eve', 'evening'],
  ['eves', 'evening'],
  ['night', 'evening'],
  ['nights', 'evening'],
])

/** Words that mean every day where no day is named beside them. */
const anyWords = new Set(['any', 'all', 'every', 'everyday', 'daily', 'anytime', 'flexible'])
/** Words that change nothing. */
const silent = new Set([
  'and',
  'or',
  'day',
  'days',
  'time',
  'times',
  'on',
  'in',
  'the',
  'only',
  'usually',
  'free',
])

const saysWhenNot = /\b(?:not|no|never|except|apart|but|unless)\b/i

/**
 * Regular free times: "Mon, Wed evenings", "Weekdays; Saturday morning", "Mon-Fri am".
 * Parts of the day that follow some days hold for all of them; days without a part are free all day.
 * A semicolon or line end starts afresh. Words that are not understood are told in the note.
 */
export function readAvailability(text: string): Reading<readonly Slot[]> {
  if (saysWhenNot.test(text))
    return { because: `${quote(text)} tells when there is no time. Write the times that are free instead.` }
  const slots = new Set<Slot>()
  const unread: string[] = []
  for (const group of text.toLowerCase().split(/[;|\n]/)) readGroup(group, slots, unread)
  if (slots.size === 0) return { because: `${quote(text)} holds no day of the week.` }
  const value = weekdays
    .flatMap((day) => dayParts.map((part): Slot => `${day}_${part}`))
    .filter((slot) => slots.has(slot))
  if (unread.length === 0) return { value }
  return {
    value,
    note: `${quote(unread.join(' '))} was not understood as a time. Check the times that were.`,
  }
}

function readGroup(group: string, slots: Set<Slot>, unread: string[]): void {
  const words = wordsOf(group)
  const anyDay = words.some((word) => anyWords.has(word))
  let days: Weekday[] = []
  let parts: DayPart[] = []
  const write = () => {
    const theDays = days.length === 0 && (parts.length > 0 || anyDay) ? weekdays : days
    for (const day of theDays)
      for (const part of parts.length > 0 ? parts : dayParts) slots.add(`${day}_${part}`)
    days = []
    parts = []
  }
  for (const word of words) {
    const newDays = daysIn(word)
    const part = partWords.get(word)
    if (newDays !== null) {
      if (parts.length > 0) write()
      days.push(...newDays)
    } else if (part) parts.push(part)
    else if (!silent.has(word) && !anyWords.has(word)) unread.push(word)
  }
  if (days.length > 0 || parts.length > 0 || slots.size === 0) write()
}

/** "mon - fri" and "mon to fri" become one word. */
function wordsOf(group: string): readonly string[] {
  return group
    .replace(/\s*(?:-|–|\bto\b)\s*/g, '-')
    .split(/[^a-z0-9-]+/)
    .filter((word) => word !== '' && word !== '-')
}

function daysIn(word: string): readonly Weekday[] | null {
  const [first = '', last] = word.split('-')
  const from = weekdayOf(first)
  if (last === undefined) return dayWords.get(word) ?? (from ? [from] : null)
  const to = weekdayOf(last)
  if (from === null || to === null) return null
  const [start, end] = [weekdays.indexOf(from), weekdays.indexOf(to)]
  return start <= end
    ? weekdays.slice(start, end + 1)
    : [...weekdays.slice(start), ...weekdays.slice(0, end + 1)]
}

const fullNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** "tue", "tues", "tuesday", "tuesdays". */
function weekdayOf(word: string): Weekday | null {
  const name = word.replace(/s$/, '')
  const index = name.length < 3 ? -1 : fullNames.findIndex((day) => day.startsWith(name))
  return weekdays[index] ?? null
}
