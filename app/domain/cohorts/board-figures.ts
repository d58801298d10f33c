import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { inForceOn } from '../governance/index.ts'
import type { PlaceFigures } from './board-places.ts'
import type { Quarter } from './board-quarters.ts'
import type { PlaceCounts } from './count-cohort.ts'
import { publishGrowth } from './disclosure/publish-growth.ts'
import { publishParts } from './disclosure/publish-parts.ts'
import { familiesWaiting, familiesWithMentor } from './families-by-place.ts'
import type { CohortCalendar } from './read-targets.ts'
import { supervisedOnDays } from './supervised-in-time.ts'
import { defaultDisclosureRule } from './vocabulary.ts'

/** The largest count that is hidden for its own sake, as it was on a day. */
export const limitOn = ({ disclosure }: CohortCalendar, on: Day) =>
  (inForceOn(disclosure, on) ?? defaultDisclosureRule).hiddenUpTo

/** How many were newly counted in one slice, everywhere. */
export const flowOf = (counts: readonly PlaceCounts[], slice: number) =>
  counts.reduce((sum, { flow }) => sum + (flow[slice] ?? 0), 0)
const stockOf = (counts: readonly PlaceCounts[], slice: number) =>
  counts.reduce((sum, { stock }) => sum + (stock[slice] ?? 0), 0)

type Counted = {
  readonly calendar: CohortCalendar
  readonly before: readonly Quarter[]
  readonly counts: readonly PlaceCounts[]
  /** How many slices stand before those of `before`. */
  readonly skip: number
}

/** What is counted at the end of each quarter for the whole programme, and at the end of the last for each place. */
export async function boardFigures(db: Reader, { calendar, before, counts, skip }: Counted) {
  const days = before.map(({ to }) => to)
  const families = await familiesWithMentor(db, days)
  const supervised = await supervisedOnDays(db, calendar.supervisionTerms, days)
  const waiting = await familiesWaiting(db)
  const none = {
    organisationId: '',
    districtId: '',
    flow: days.map(() => 0),
    waiting: 0,
    families: ZERO,
    supervision: ZERO,
  }
  const last = days.length - 1
  const atEnd: PlaceFigures[] = [
    ...counts.map(({ flow, ...place }) => ({ ...none, ...at(place), flow: flow.slice(skip) })),
    ...families.map((place) => ({ ...none, ...at(place), families: familyParts(place.days[last]) })),
    ...supervised.map((place) => ({ ...none, ...at(place), supervision: sessionParts(place.days[last]) })),
    ...waiting.map((place) => ({ ...none, ...place })),
  ]
  const upTo = days.map((on) => limitOn(calendar, on))
  const inYear = publishGrowth([before.map((_, index) => flowOf(counts, skip + index))], upTo).total
  const byQuarter = before.map(({ quarter, from, to }, index) => {
    const limit = upTo[index] ?? 0
    const stock = publishParts([{ whole: stockOf(counts, skip + index), part: 0 }], limit)
    const wholeOf = <Row>(rows: readonly Row[], of: (row: Row) => { whole: number; part: number }) =>
      publishParts(
        [
          rows
            .map(of)
            .reduce((sum, { whole, part }) => ({ whole: sum.whole + whole, part: sum.part + part }), ZERO),
        ],
        limit,
      ).total
    return {
      quarter,
      from,
      to,
      inYear: inYear[index] ?? 'c',
      // Those in post can only become more by people who were counted: shown, they would tell a hidden count.
      inPost: inYear[index] === 'c' ? 'c' : stock.total.whole,
      families: wholeOf(families, (place) => familyParts(place.days[index])),
      supervision: wholeOf(supervised, (place) => sessionParts(place.days[index])),
    }
  })
  return { atEnd, byQuarter }
}

const ZERO = { whole: 0, part: 0 }
const at = ({ organisationId, districtId }: { organisationId: string; districtId: string }) => ({
  organisationId,
  districtId,
})
const familyParts = (on?: { withMentor: number; continuing: number }) => ({
  whole: on?.withMentor ?? 0,
  part: on?.continuing ?? 0,
})
const sessionParts = (on?: { of: number; inTime: number }) => ({ whole: on?.of ?? 0, part: on?.inTime ?? 0 })
