import type { Day } from '#app/kernel/day.ts'
import { inPostOn } from '../vetting/index.ts'
import type { CohortFile } from './cohort-files.ts'
import { targetFor } from './count.ts'
import { programmeYear, programmeYearOf } from './programme-year.ts'
import type { Target, TargetBasis } from './vocabulary.ts'

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

/** A programme year before anything is counted in it. */
export type YearPeriod = Pick<YearStanding, 'programmeYear' | 'from' | 'to' | 'stockOn'>

/** The days of a programme year, and the one on which its stock is counted. */
export function periodOf(number: number, firstDay: Day, today: Day): YearPeriod {
  const { from, to } = programmeYear(number, firstDay)
  return { programmeYear: number, from, to, stockOn: to < today ? to : today }
}

/** Every programme year from the first to that of `today`, counted from the same files. */
export function yearStandings(
  files: readonly CohortFile[],
  targets: readonly Target[],
  firstDay: Day,
  today: Day,
): YearStanding[] {
  const last = Math.max(1, programmeYearOf(today, firstDay))
  return Array.from({ length: last }, (_, index) => {
    const period = periodOf(index + 1, firstDay, today)
    return {
      ...period,
      flow: peopleBehind(files, period, 'flow', firstDay).length,
      stock: peopleBehind(files, period, 'stock', firstDay).length,
      target: targetFor(targets, period.programmeYear, 'flow'),
    }
  })
}

/** The people behind one number: newly recruited and trained in the year, or in post on its day. */
export function peopleBehind(
  files: readonly CohortFile[],
  { programmeYear: number, stockOn }: YearPeriod,
  basis: TargetBasis,
  firstDay: Day,
): CohortFile[] {
  if (basis === 'flow')
    return files.filter((file) => programmeYearOf(file.recruitedAndTrainedOn, firstDay) === number)
  return files.filter((file) => file.recruitedAndTrainedOn <= stockOn && inPostOn(file, stockOn))
}
