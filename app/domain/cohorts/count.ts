import type { Day } from '#app/kernel/day.ts'
import { programmeYearOf } from './programme-year.ts'
import type { Target, TargetBasis } from './vocabulary.ts'

/** What one organisation's records say of one natural person. */
export type CohortRecord = {
  readonly personId: string
  readonly organisationId: string
  /** The day they were recruited and trained; null while they are not. */
  readonly rtOn: Day | null
  /** The first day on which they were no longer in post; null while they are. */
  readonly leftOn: Day | null
}

/** Days in post: `from` included, `until` not; null is "still". */
export type InPost = { readonly from: Day; readonly until: Day | null }

/** A natural person as the cohort counts them: once, ever. */
export type CountedPerson = {
  readonly personId: string
  /** The organisation that had them recruited and trained first. */
  readonly creditedTo: string
  readonly alsoWith: readonly string[]
  readonly rtOn: Day
  readonly inPost: readonly InPost[]
}

/** The people behind one programme year's number, so that it can be opened. */
export type YearCount = { readonly programmeYear: number; readonly personIds: readonly string[] }

/**
 * Each person once, whatever the order of the records and however many organisations hold them.
 * The first to have them recruited and trained is credited; they are in post while any of them has
 * them. Nobody counts who was never recruited and trained.
 */
export function countedOnce(records: readonly CohortRecord[]): CountedPerson[] {
  const trained = records.flatMap((record) => (record.rtOn === null ? [] : { ...record, rtOn: record.rtOn }))
  return [...groupBy(trained.toSorted(firstTrainedFirst), (record) => record.personId)].map(
    ([personId, own]) => {
      const [first] = own
      const others = own.map((record) => record.organisationId).filter((id) => id !== first.organisationId)
      return {
        personId,
        creditedTo: first.organisationId,
        alsoWith: [...new Set(others)].sort(),
        rtOn: first.rtOn,
        inPost: own.map(({ rtOn, leftOn }) => ({ from: rtOn, until: leftOn })),
      }
    },
  )
}

/**
 * Flow: who was newly recruited and trained in each programme year, oldest year first. Whoever left
 * later stays in. Year 0 holds those trained before the first year.
 */
export function flowByYear(people: readonly CountedPerson[], firstDay: Day): YearCount[] {
  const byYear = groupBy(people, ({ rtOn }) => programmeYearOf(rtOn, firstDay))
  return [...byYear]
    .map(([programmeYear, group]) => ({
      programmeYear,
      personIds: group.map(({ personId }) => personId).sort(),
    }))
    .sort((a, b) => a.programmeYear - b.programmeYear)
}

/** Stock: who was in post on a day. The day of leaving no longer counts. */
export function stockOn(people: readonly CountedPerson[], on: Day): string[] {
  return people
    .filter(({ inPost }) => inPost.some(({ from, until }) => from <= on && (until === null || on < until)))
    .map(({ personId }) => personId)
    .sort()
}

/** The target for a year on one reading: the latest set for that year or an earlier one, null where none was. */
export function targetFor(targets: readonly Target[], year: number, basis: TargetBasis): number | null {
  return (
    targets
      .filter((target) => (target.basis ?? basis) === basis && target.programmeYear <= year)
      .toSorted((a, b) => a.programmeYear - b.programmeYear)
      .at(-1)?.value ?? null
  )
}

type Trained = CohortRecord & { readonly rtOn: Day }

/** By person, then by day, then by organisation: an order that no input can change. */
function firstTrainedFirst(a: Trained, b: Trained): number {
  const key = ({ personId, rtOn, organisationId, leftOn }: Trained) =>
    [personId, rtOn, organisationId, leftOn].join()
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, [Item, ...Item[]]> {
  const groups = new Map<Key, [Item, ...Item[]]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
