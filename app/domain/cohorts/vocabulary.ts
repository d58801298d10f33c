/**
 * How a target is read. Flow: people newly recruited and trained within the year. Stock: people in
 * post at its end. The founding documents can be read either way, so both are always counted and
 * the board chooses the headline (domain/07).
 */
export const targetBases = ['flow', 'stock'] as const
export type TargetBasis = (typeof targetBases)[number]

/** What is to be reached in a programme year, and in each later one until another target takes over. */
export type Target = {
  readonly programmeYear: number
  readonly value: number
  /** Null when the programme has not said which reading it means: the value then stands for both. */
  readonly basis: TargetBasis | null
}

/** A count as the board sees it: itself, or "c" where it is hidden. */
export type Published = number | 'c'

/** The largest count that is hidden for its own sake: data with a date. */
export type DisclosureRule = { readonly hiddenUpTo: number }

/** What a programme starts with: counts of 1 to 5 are hidden, as in the Department for Education's statistics. */
export const defaultDisclosureRule: DisclosureRule = { hiddenUpTo: 5 }
