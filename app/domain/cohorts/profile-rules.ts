import { addDays, type Day, daysBetween } from '#app/kernel/day.ts'

/** How much of a year's target is planned to be counted by the end of each of its twelve months, in parts of 100. */
export type Profile = { readonly firstYear: readonly number[]; readonly laterYears: readonly number[] }

/**
 * What a programme plans by until it sets a profile of its own. Quarter ends are those of domain/07 (5, 25, 60, 100 in
 * the first year, 20, 45, 72, 100 later); the months between are a judgement, with a dip in December and August.
 */
export const defaultProfile: Profile = {
  firstYear: [2, 4, 5, 11, 18, 25, 37, 49, 60, 75, 82, 100],
  laterYears: [8, 16, 20, 28, 37, 45, 54, 63, 72, 83, 88, 100],
}

/** A month of a programme year. */
type Month = { readonly from: Day; readonly to: Day }

/** How many of a target are planned to be counted by the end of a day, growing evenly within each month. */
export function plannedBy(
  target: number,
  { programmeYear, months }: { programmeYear: number; months: readonly Month[] },
  profile: Profile,
  on: Day,
): number {
  const parts = programmeYear === 1 ? profile.firstYear : profile.laterYears
  let before = 0
  for (const [index, { from, to }] of months.entries()) {
    const by = parts[index] ?? 100
    if (on <= to) {
      const days = Math.max(0, daysBetween(addDays(from, -1), on))
      const part = before + ((by - before) * days) / (daysBetween(from, to) + 1)
      return Math.round((target * part) / 100)
    }
    before = by
  }
  return target
}

/** What is planned by the end of each month. */
export const plannedByMonth = (
  target: number,
  year: { programmeYear: number; months: readonly Month[] },
  profile: Profile,
): { on: Day; value: number }[] =>
  year.months.map(({ to }) => ({ on: to, value: plannedBy(target, year, profile, to) }))
