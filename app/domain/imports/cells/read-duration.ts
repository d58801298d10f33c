import { quote, type Reading } from './reading.ts'

const MINUTES_IN_A_DAY = 24 * 60
/** A number this small in a column of minutes is more likely a number of hours. */
const LIKELY_HOURS = 8

/**
 * A length of time in whole minutes: "90", "90 min", "1:30", "1h 30m", "1.5 hours", "2 hours".
 * `unit` is what a number alone counts.
 */
export function readDuration(text: string, unit: 'minutes' | 'hours'): Reading<number> {
  const line = text
    .toLowerCase()
    .replace(',', '.')
    .replace(/\band\b/g, ' ')
    .replace('½', '.5')
    .replace(/\s+/g, ' ')
    .trim()
  const minutes = count(line, unit)
  if (minutes === null) return { because: `${quote(text)} is not a length of time. Write minutes, like 90.` }
  if (minutes > MINUTES_IN_A_DAY) return { because: `${quote(text)} is longer than a day.` }
  const bare = /^\d+$/.test(line)
  return bare && unit === 'minutes' && minutes > 0 && minutes <= LIKELY_HOURS
    ? {
        value: minutes,
        note: `${quote(text)} is read as ${minutes} minutes. If it is hours, choose the hours field for this column.`,
      }
    : { value: minutes }
}

function count(line: string, unit: 'minutes' | 'hours'): number | null {
  if (/^\d+(\.\d+)?$/.test(line)) {
    if (unit === 'hours') return Math.round(Number(line) * 60)
    return line.includes('.') && !/\.0+$/.test(line) ? null : Math.round(Number(line))
  }
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(line)
  if (clock) return Number(clock[2]) < 60 ? Number(clock[1]) * 60 + Number(clock[2]) : null
  const words = /^(?:(\d*\.?\d+) ?h(?:(?:ou)?rs?)?\.?)? ?(?:(\d{1,4}) ?(?:m|mins?|minutes?)?\.?)?$/.exec(line)
  return words && line !== '' ? Math.round(Number(words[1] ?? 0) * 60) + Number(words[2] ?? 0) : null
}
