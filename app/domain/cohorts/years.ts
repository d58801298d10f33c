import { addDays, addMonths, type Day } from '#app/kernel/day.ts'
import { targetFor } from './count.ts'
import type { Slice, SliceCounts } from './count-cohort.ts'
import { programmeYear, programmeYearOf } from './programme-year.ts'
import type { Target } from './vocabulary.ts'

/** How one programme year stands: newly counted in it, and in post at its end (or today, while it runs). */
export type YearStanding = Slice & {
  programmeYear: number
  flow: number
  stock: number
  target: number | null
}

/** The days of a programme year, and the one on which its stock is counted. */
export function periodOf(number: number, firstDay: Day, today: Day): Slice & { programmeYear: number } {
  const { from, to } = programmeYear(number, firstDay)
  return { programmeYear: number, from, to, stockOn: to < today ? to : today }
}

/** The programme year of a day; the first where it has not begun. */
export const yearOn = (today: Day, firstDay: Day) =>
  periodOf(Math.max(1, programmeYearOf(today, firstDay)), firstDay, today)

/** Every programme year from the first to that of `today`. */
export function yearsUpTo(today: Day, firstDay: Day) {
  const { programmeYear: last } = yearOn(today, firstDay)
  return Array.from({ length: last }, (_, index) => periodOf(index + 1, firstDay, today))
}

/** The twelve months of a programme year, those ahead included. */
export function monthsOf({ from }: Pick<Slice, 'from'>, today: Day): Slice[] {
  return Array.from({ length: 12 }, (_, index) => {
    const [begins, ends] = [addMonths(from, index), addMonths(from, index + 1)]
    const to = addDays(ends, -1)
    return { from: begins, to, stockOn: to < today ? to : today }
  })
}

/** Each year with what was counted in it, the counts in the order of the years. */
export function standingsOf(
  years: readonly (Slice & { programmeYear: number })[],
  counts: SliceCounts,
  targets: readonly Target[],
): YearStanding[] {
  return years.map((year, index) => ({
    ...year,
    flow: counts.flow[index] ?? 0,
    stock: counts.stock[index] ?? 0,
    target: targetFor(targets, year.programmeYear, 'flow'),
  }))
}
