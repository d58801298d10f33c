import type { Day } from '#app/kernel/day.ts'
import type { Child } from '../vocabulary.ts'
import { type DayOptions, monthNumber, readDay, wholeYear } from './read-day.ts'
import { quote, type Reading } from './reading.ts'

/** Up to this age, in whole years, somebody is read as a child of the family. */
const OLDEST = 25

const surroundings = /\b(?:aged?|boys?|girls?|son|daughter|child|born|years?|yrs?|yo|y|old)\b\.?/g

/**
 * The children of a family from their ages ("3, 7 and 12", "18 months") or their months of birth
 * ("March 2015", "2015-03", "Mar-15") or their birthdays. Names are not read: only the age is kept.
 */
export function readChildren(text: string, options: DayOptions): Reading<readonly Child[]> {
  const children: Child[] = []
  const unread: string[] = []
  for (const item of readAll(text)) {
    const child = readChild(item, options)
    if (child === null) unread.push(quote(item))
    else children.push(child)
  }
  if (children.length === 0) return { because: `${quote(text)} holds no age and no month of birth.` }
  return unread.length === 0
    ? { value: children }
    : { value: children, note: `No child’s age could be read from ${unread.join(' or ')}.` }
}

/** Every item, twins too: unlike other lists, the same words twice are two children. */
function readAll(text: string): readonly string[] {
  return text
    .split(/[;|,\n&]|\band\b/i)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function readChild(item: string, options: DayOptions): Child | null {
  const line = item.toLowerCase().replace(surroundings, ' ').replace(/\s+/g, ' ').trim()
  const months = /^(\d{1,2}) ?(?:months?|mths?|m)$/.exec(line)
  if (months) return child(null, Math.floor(Number(months[1]) / 12))
  if (/^\d{1,2}$/.test(line)) return child(null, Number(line))
  const born = bornMonth(line, options.on) ?? birthday(line, options)
  return born === null || born > options.on.slice(0, 7) ? null : child(born, ageOn(born, options.on))
}

function child(month: string | null, age: number): Child | null {
  return age <= OLDEST ? { bornMonth: month, age } : null
}

/** `2015-03` from "march 2015", "mar-15", "2015-03", or "03/2015". */
function bornMonth(line: string, on: Day): string | null {
  const iso = /^(\d{4})[-/](\d{1,2})$/.exec(line)
  const figures = /^(\d{1,2})[-/](\d{4})$/.exec(line)
  const words = /^([a-z]{3,9})[-., ]*(\d{4}|\d\d)$/.exec(line)
  const month = Number(iso?.[2] ?? figures?.[1] ?? monthNumber(words?.[1] ?? ''))
  const year = wholeYear(iso?.[1] ?? figures?.[2] ?? words?.[2], { on, past: true })
  const real = month >= 1 && month <= 12 && year >= 1900
  return real ? `${year}-${String(month).padStart(2, '0')}` : null
}

function birthday(line: string, options: DayOptions): string | null {
  const day = readDay(line, { ...options, past: true })
  return 'value' in day ? day.value.slice(0, 7) : null
}

/** Whole years on a day of somebody born on the first of a month. */
export function ageOn(born: string, on: Day): number {
  const [year = 0, month = 0] = born.split('-').map(Number)
  return Math.floor((Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - (year * 12 + month)) / 12)
}
