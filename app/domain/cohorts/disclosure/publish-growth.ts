import type { Published } from '../vocabulary.ts'
import { smallestShown } from './publish-table.ts'
import { type Arc, isSmall, readerOf } from './sums.ts'

/** What is counted in the year by the end of each period, as shown on the page of that period. */
export type PublishedGrowth = { readonly total: Published[]; readonly places: Published[][] }

/**
 * Hides what is small, and what would give it away, in counts that grow from page to page: who was newly counted in
 * the year to date, by place, at the end of each quarter. Whoever keeps last quarter's page can take it from this
 * one, so what is protected is every place's count of 1 to `upTo` in any one period, and not only what is printed.
 *
 * The pages are gone through in their order and a later one never changes an earlier: what was shown stays shown, and
 * each new page hides as much as keeps every such count able to be any number from 1 to `upTo`. A count that did not
 * grow since it was last shown is shown again, except on a page on which all are hidden.
 *
 * @param places for each place, how many were newly counted in each period
 * @param upTo for each period, the largest count that is hidden for its own sake
 */
export function publishGrowth(
  places: readonly (readonly number[])[],
  upTo: readonly number[],
): PublishedGrowth {
  const growth = upTo.map((_, period) => places.reduce((sum, place) => sum + (place[period] ?? 0), 0))
  const total = publishOne(growth, upTo)
  const published = places.map(() => upTo.map((): Published => 'c'))
  const book: Page[] = []
  let from = 0
  for (const [period, sum] of total.entries()) {
    if (sum === 'c') continue
    const grown = places.map((place) => sumUpTo(place, period) - sumUpTo(place, from - 1))
    book.push(nextPage(book, grown, upTo[period] ?? 0))
    for (const [index, place] of places.entries()) {
      const row = published[index]
      if (row && !book.at(-1)?.hidden[index]) row[period] = sumUpTo(place, period)
    }
    from = period + 1
  }
  return { total, places: published }
}

/** The whole by itself: hidden while it is small, or has grown by so little since it was last shown. */
function publishOne(growth: readonly number[], upTo: readonly number[]): Published[] {
  let shown = 0
  return growth.map((_, period) => {
    const sum = sumUpTo(growth, period)
    const limit = upTo[period] ?? 0
    if (isSmall(sum, limit) || isSmall(sum - shown, limit)) return 'c'
    shown = sum
    return sum
  })
}

const sumUpTo = (counts: readonly number[], last: number) =>
  counts.slice(0, last + 1).reduce((sum, count) => sum + count, 0)

/** A page on which the whole is shown: how much each place grew since the page before, and whose count is hidden. */
type Page = {
  readonly grown: readonly number[]
  readonly hidden: boolean[]
  readonly upTo: number
  entirely: boolean
}

function nextPage(before: readonly Page[], grown: readonly number[], upTo: number): Page {
  const sinceShown = grown.map((growth, index) => {
    let since = growth
    for (const page of before.toReversed()) {
      if (!page.hidden[index]) break
      since += page.grown[index] ?? 0
    }
    return since
  })
  const inYear = grown.map((growth, index) =>
    before.reduce((sum, page) => sum + (page.grown[index] ?? 0), growth),
  )
  const page: Page = {
    grown,
    upTo,
    hidden: grown.map((_, i) => isSmall(inYear[i] ?? 0, upTo) || isSmall(sinceShown[i] ?? 0, upTo)),
    entirely: false,
  }
  while (!page.entirely && !holds([...before, page])) {
    const next = smallestShown(sinceShown, page.hidden)
    if (next === undefined) {
      page.hidden.fill(true)
      page.entirely = true
    } else page.hidden[next] = true
  }
  return page
}

/** Whether no small growth can be worked out from these pages together. */
function holds(pages: readonly Page[]): boolean {
  const arcs: Arc[] = []
  const small: { arc: Arc; upTo: number }[] = []
  for (const [number, page] of pages.entries()) {
    const whole = page.grown.reduce((sum, growth) => sum + growth, 0)
    arcs.push({ from: 'end', to: `page ${number}`, value: whole, known: true, least: whole })
    for (const [index, value] of page.grown.entries()) {
      const point = `place ${index} on page ${number}`
      const known = !page.hidden[index]
      const least = known || page.entirely ? 0 : Math.min(value, 1)
      const growth = { from: `page ${number}`, to: point, value, known: false, least }
      const next = number + 1 < pages.length ? `place ${index} on page ${number + 1}` : 'end'
      const inYear = pages.slice(0, number + 1).reduce((sum, { grown }) => sum + (grown[index] ?? 0), 0)
      arcs.push(growth, { from: point, to: next, value: inYear, known, least: 0 })
      if (isSmall(value, page.upTo)) small.push({ arc: growth, upTo: page.upTo })
    }
  }
  const isOpen = readerOf(arcs)
  return small.every(({ arc, upTo }) => isOpen(arc, upTo))
}
