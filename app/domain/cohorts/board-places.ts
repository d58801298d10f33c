import { publishGrowth } from './disclosure/publish-growth.ts'
import { type Parts, publishLinked, publishParts } from './disclosure/publish-parts.ts'
import type { Published } from './vocabulary.ts'

/** The counts of one organisation in one district at the end of each quarter of a year, and those waiting now. */
export type PlaceFigures = {
  readonly organisationId: string
  readonly districtId: string
  /** Newly recruited and trained in each quarter. */
  readonly flow: readonly number[]
  /** At the end of the last quarter. */
  readonly families: Parts
  readonly supervision: Parts
  readonly waiting: number
}

/** A place, or all of them, as the board sees it. */
export type PublishedFigures = {
  readonly flow: Published
  readonly families: Parts<Published>
  readonly supervision: Parts<Published>
  readonly waiting: Published
}

/** The largest count hidden for its own sake: of what is counted by the end of each quarter, and of those waiting now. */
export type BoardLimits = { readonly upTo: readonly number[]; readonly waitingUpTo: number }

/**
 * One table of the board: every district, or every organisation, with what may be shown of it. The totals, which stand
 * in both tables, are the same and exact, so that neither table gives the other away. Of an organisation a reader
 * knows besides that each mentor in a match has a family with it; of a district not, for mentors are counted where
 * they live.
 */
export function publishPlaces(
  figures: readonly PlaceFigures[],
  kind: 'organisationId' | 'districtId',
  ids: readonly string[],
  { upTo, waitingUpTo }: BoardLimits,
): { total: PublishedFigures; places: Map<string, PublishedFigures> } {
  const limit = upTo.at(-1) ?? 0
  const own = ids.map((id) => figures.filter((place) => place[kind] === id))
  const sums = (of: (place: PlaceFigures) => number) =>
    own.map((places) => places.reduce((sum, place) => sum + of(place), 0))
  const parts = (of: (place: PlaceFigures) => Parts): Parts[] => {
    const [wholes, some] = [sums((place) => of(place).whole), sums((place) => of(place).part)]
    return ids.map((_, index) => ({ whole: wholes[index] ?? 0, part: some[index] ?? 0 }))
  }
  const byQuarter = upTo.map((_, quarter) => sums(({ flow }) => flow[quarter] ?? 0))
  const flow = publishGrowth(
    ids.map((_, index) => byQuarter.map((quarter) => quarter[index] ?? 0)),
    upTo,
  )
  const ofFamilies = parts((place) => place.families)
  const ofMentors = parts((place) => place.supervision)
  const { first: families, second: supervision } =
    kind === 'organisationId'
      ? publishLinked(
          ofFamilies.map((first, index) => ({ first, second: ofMentors[index] ?? NONE })),
          limit,
        )
      : { first: publishParts(ofFamilies, limit), second: publishParts(ofMentors, limit) }
  const waiting = publishParts(
    parts((place) => ({ whole: place.waiting, part: 0 })),
    waitingUpTo,
  )
  return {
    total: {
      flow: flow.total.at(-1) ?? 0,
      families: families.total,
      supervision: supervision.total,
      waiting: waiting.total.whole,
    },
    places: new Map(
      ids.map((id, index) => [
        id,
        {
          flow: flow.places[index]?.at(-1) ?? 'c',
          families: families.places[index] ?? HIDDEN,
          supervision: supervision.places[index] ?? HIDDEN,
          waiting: waiting.places[index]?.whole ?? 'c',
        },
      ]),
    ),
  }
}

const NONE: Parts = { whole: 0, part: 0 }
const HIDDEN: Parts<Published> = { whole: 'c', part: 'c' }
