import { type Day, isDay } from '#app/kernel/day.ts'

/**
 * A day in an address, as a link writes it (`on=2026-10-01`) or as the three boxes of a form do (`on-day=1`).
 * `wrong` when something was typed that is no day.
 */
export function dayInAddress(
  search: URLSearchParams,
  name: string,
): { day: Day | undefined; wrong: boolean } {
  const part = (box: string) => (search.get(`${name}-${box}`) ?? '').trim()
  const typed = `${part('year')}-${part('month').padStart(2, '0')}-${part('day').padStart(2, '0')}`
  const text = search.get(name) ?? (typed === '-00-00' ? '' : typed)
  return isDay(text) ? { day: text, wrong: false } : { day: undefined, wrong: text !== '' }
}
