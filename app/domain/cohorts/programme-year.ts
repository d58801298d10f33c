import { addDays, addMonths, type Day } from '#app/kernel/day.ts'

/** A stretch of days, both ends included. */
export type Period = { readonly from: Day; readonly to: Day }

export type QuarterNumber = 1 | 2 | 3 | 4

/**
 * The programme year a day falls in. Year 1 starts on the programme's first day (in the founding
 * programme 1 October 2013) and each year runs twelve months. 0 means earlier than that, which
 * counts in year 1 only by a minuted decision (domain/07).
 */
export function programmeYearOf(day: Day, firstDay: Day): number {
  if (day < firstDay) return 0
  const years = Number(day.slice(0, 4)) - Number(firstDay.slice(0, 4))
  return day < addMonths(firstDay, 12 * years) ? years : years + 1
}

/**
 * The days of programme year `number`.
 *
 * @throws RangeError for year 0, which has no beginning
 */
export function programmeYear(number: number, firstDay: Day): Period {
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`There is no programme year ${number}.`)
  return months(firstDay, 12 * (number - 1), 12)
}

/** The programme's own quarter of a day; null before the first year. */
export function programmeQuarterOf(
  day: Day,
  firstDay: Day,
): ({ year: number; quarter: QuarterNumber } & Period) | null {
  const year = programmeYearOf(day, firstDay)
  if (year === 0) return null
  return { year, ...quarterWithin(day, programmeYear(year, firstDay).from) }
}

/** The fiscal quarter of a day, which partners' returns use: the year starts on 1 April. */
export function fiscalQuarterOf(day: Day): { year: string; quarter: QuarterNumber } & Period {
  const start = yearStarting('04-01', day)
  return { year: twoYears(start), ...quarterWithin(day, start) }
}

/** The tax year of a day, which mileage uses: it starts on 6 April. */
export function taxYearOf(day: Day): { year: string } & Period {
  const start = yearStarting('04-06', day)
  return { year: twoYears(start), ...months(start, 0, 12) }
}

/** A programme year as the screen says it. */
export function sayProgrammeYear(number: number): string {
  return number === 0 ? 'Before year 1' : `Year ${number}`
}

function quarterWithin(day: Day, yearStart: Day): { quarter: QuarterNumber } & Period {
  const quarters = ([4, 3, 2, 1] as const).map((quarter) => ({
    quarter,
    ...months(yearStart, 3 * (quarter - 1), 3),
  }))
  const found = quarters.find(({ from }) => from <= day)
  if (!found) throw new RangeError(`${day} is before the year that starts on ${yearStart}.`)
  return found
}

/** Some months counted from a fixed start, so that a start on the 31st never drifts. */
function months(start: Day, skipped: number, length: number): Period {
  return { from: addMonths(start, skipped), to: addDays(addMonths(start, skipped + length), -1) }
}

/** The last day of the calendar written `monthDay` that is not after `day`. */
function yearStarting(monthDay: string, day: Day): Day {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < monthDay ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${monthDay}`
}

/** "2026 to 2027". */
function twoYears(start: Day): string {
  const year = Number(start.slice(0, 4))
  return `${year} to ${year + 1}`
}
