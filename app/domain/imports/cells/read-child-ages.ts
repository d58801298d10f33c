import type { AgeRange } from '#app/domain/matching/vocabulary.ts'
import { readSpokenList } from './read-list.ts'
import { quote, type Reading } from './reading.ts'

/** The last year of childhood in these ranges. */
const OLDEST = 17

const named: ReadonlyMap<string, AgeRange> = new Map([
  ['babies', { from: 0, to: 1 }],
  ['baby', { from: 0, to: 1 }],
  ['infants', { from: 0, to: 1 }],
  ['toddlers', { from: 1, to: 3 }],
  ['pre', { from: 2, to: 4 }],
  ['preschool', { from: 2, to: 4 }],
  ['early', { from: 0, to: 4 }],
  ['primary', { from: 5, to: 10 }],
  ['secondary', { from: 11, to: OLDEST }],
  ['teens', { from: 13, to: OLDEST }],
  ['teenagers', { from: 13, to: OLDEST }],
  ['all', { from: 0, to: OLDEST }],
  ['any', { from: 0, to: OLDEST }],
])

/** Ages of children that somebody knows: "0-4", "under 5s, teenagers", "5 to 10; 11+", "primary school". */
export function readChildAges(text: string): Reading<readonly AgeRange[]> {
  const ranges: AgeRange[] = []
  const unread: string[] = []
  for (const item of readSpokenList(text)) {
    const range = readRange(item)
    if (range) ranges.push(range)
    else unread.push(quote(item))
  }
  if (ranges.length === 0) return { because: `${quote(text)} is not a range of ages. Write it like 5 to 10.` }
  return unread.length === 0
    ? { value: ranges }
    : { value: ranges, note: `${unread.join(' and ')} could not be read as ages.` }
}

function readRange(item: string): AgeRange | null {
  const line = item
    .toLowerCase()
    .replace(/\b(?:aged?|ages|years?|yrs?|old|school|children|child)\b\.?|s$/g, ' ')
    .replace(/[-–—\s]+/g, ' ')
    .trim()
  const range = named.get(line) ?? named.get(`${line}s`)
  if (range) return range
  const under = /^(?:under|below|up to) (\d{1,2})$/.exec(line)
  if (under) return between(0, Number(under[1]) - (line.startsWith('up') ? 0 : 1))
  const over = /^(?:over )?(\d{1,2}) ?(?:\+|plus|and over|and up)?$/.exec(line)
  if (over) return between(Number(over[1]), /\D/.test(line) ? OLDEST : Number(over[1]))
  const both = /^(\d{1,2}) (?:to )?(\d{1,2})$/.exec(line)
  return both ? between(Number(both[1]), Number(both[2])) : null
}

function between(from: number, to: number): AgeRange | null {
  return from <= to && to <= OLDEST + 8 ? { from, to } : null
}
