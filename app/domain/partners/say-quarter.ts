import { addMonths, type Day } from '#app/kernel/day.ts'

/** A quarter as the screen says it: "July to September 2026". */
export function sayQuarter(from: Day): string {
  const last = addMonths(from, 2)
  const [begins, ends] = [monthOf(from), monthOf(last)]
  const [year, lastYear] = [from.slice(0, 4), last.slice(0, 4)]
  return year === lastYear ? `${begins} to ${ends} ${year}` : `${begins} ${year} to ${ends} ${lastYear}`
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const monthOf = (day: Day) => MONTHS[Number(day.slice(5, 7)) - 1] ?? ''
