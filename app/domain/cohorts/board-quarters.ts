import { addDays, type Day } from '#app/kernel/day.ts'
import type { Slice } from './count-cohort.ts'
import { programmeQuarterOf } from './programme-year.ts'

/** Quarters that can be looked at: the last, and those back to the same one of the year before. */
const QUARTERS = 5

/** A quarter of a programme year; its stock is counted on its last day. */
export type Quarter = Slice & { readonly year: number; readonly quarter: number }

function quarterOf(on: Day, firstDay: Day): Quarter | null {
  const found = programmeQuarterOf(on, firstDay)
  return found ? { ...found, stockOn: found.to } : null
}

/** The quarters that are over, newest first. */
export function endedQuarters(firstDay: Day, today: Day): Quarter[] {
  const quarters: Quarter[] = []
  let running = quarterOf(today, firstDay)
  while (running && quarters.length < QUARTERS) {
    running = quarterOf(addDays(running.from, -1), firstDay)
    if (running) quarters.push(running)
  }
  return quarters
}

/** The quarters of a programme year up to one of them, the first first. */
export function quartersUpTo(last: Quarter, firstDay: Day): Quarter[] {
  const before = last.quarter > 1 ? quarterOf(addDays(last.from, -1), firstDay) : null
  return before ? [...quartersUpTo(before, firstDay), last] : [last]
}

/** The quarters of the running year, the last of them only as far as it has come. */
export function runningQuarters(firstDay: Day, today: Day): Quarter[] {
  const running = quarterOf(today, firstDay)
  return running
    ? quartersUpTo(running, firstDay).map((q) => (q.to < today ? q : { ...q, to: today, stockOn: today }))
    : []
}
