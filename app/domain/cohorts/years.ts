import type { Day } from '#app/kernel/day.ts'
import { inPostOn } from '../vetting/index.ts'
import type { CohortFile } from './cohort-files.ts'
import { programmeYear, programmeYearOf } from './programme-year.ts'
import type { Target, TargetBasis } from './vocabulary.ts'
import { targetFor } from './count.ts'

/** How one programme year stands: newly counted in it, and in post at its end (or today, while it runs). */
export type YearStanding = {
  programmeYear: number
  from: Day
  to: Day
  /** The day on which the stock is counted: the last of the year, or today. */
  stockOn: Day
  flow: number
  stock: number
  target: number | null
}

/** Every programme year from the first to that of `today`, counted from the same files. */
export function yearStandings(files: readonly CohortFile[], targets: readonly Target[], firstDay: Day, today: Day): YearStanding[] {
  const last = Math.max(1, programmeYearOf(today, firstDay))
  return Array.from({ length: last }, (_, index) => {
    const number = index + 1
    const { from, to } = programmeYear(number, firstDay)
    const stockOn = to < today ? to : today
    return {
      programmeYear: number,
      from,
      to,
      stockOn,
      flow: countedIn(files, number, firstDay).length,
      stock: inPostAtEndOf(files, stockOn).length,
      target: targetFor(targets, number, 'flow'),
    }
  })
}

/** The people newly recruited and trained in a programme year. */
export const countedIn = (files: readonly CohortFile[], year: number, firstDay: Day): CohortFile[] =>
  files.filter((file) => programmeYearOf(file.recruitedAndTrainedOn, firstDay) === year)

/** The people in post on a day. */
export const inPostAtEndOf = (files: readonly CohortFile[], on: Day): CohortFile[] =>
  files.filter((file) => file.recruitedAndTrainedOn <= on && inPostOn(file, on))

/** The people behind one number. */
export function peopleBehind(files: readonly CohortFile[], year: YearStanding, basis: TargetBasis, firstDay: Day): CohortFile[] {
  return basis === 'flow' ? countedIn(files, year.programmeYear, firstDay) : inPostAtEndOf(files, year.stockOn)
}
