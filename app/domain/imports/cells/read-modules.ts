import type { Day } from '#app/kernel/day.ts'
import { type DayOptions, readDay } from './read-day.ts'
import { quote, type Reading } from './reading.ts'

/**
 * Modules with their dates in one cell: "M01 2025-03-04; M02 11 March 2025". Each module stands apart by a
 * semicolon, bar, comma before the next code, or line end. A module without a date spoils the cell.
 */
export function readModules(
  text: string,
  codes: readonly string[],
  options: DayOptions,
): Reading<Readonly<Record<string, Day>>> {
  const modules: Record<string, Day> = {}
  for (const item of text.split(/[;|\n]|,(?=\s*[A-Za-z]+\d)/)) {
    if (item.trim() === '') continue
    const match = /^\s*([A-Za-z]+) ?(\d{1,3})[\s:=(,-]+(.+?)\)?\s*$/.exec(item)
    if (!match)
      return {
        because: `${quote(item.trim())} is not a module with its date. Write it like M01 3 October 2026.`,
      }
    const code = `${match[1]?.toUpperCase()}${String(match[2]).padStart(2, '0')}`
    if (!codes.includes(code)) return { because: `There is no module called ${quote(code)}.` }
    const day = readDay(match[3] ?? '', options)
    if ('because' in day) return day
    modules[code] = day.value
  }
  return { value: modules }
}
