import { programmeYear, programmeYearOf } from '#app/domain/cohorts/programme-year.ts'
import { addMonths, type Day } from '#app/kernel/day.ts'

/** The first day of a programme whose third year is running today, with years that begin like those of another. */
export function firstDayOfThree(programmeStarts: Day, today: Day): Day {
  const running = programmeYear(programmeYearOf(today, programmeStarts), programmeStarts)
  return addMonths(running.from, -24)
}
