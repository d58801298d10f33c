/**
 * How a target is read. Flow: people newly recruited and trained within the year. Stock: people in
 * post at its end. The founding documents can be read either way, so both are always counted and
 * the board chooses the headline (domain/07).
 */
export const targetBases = ['flow', 'stock'] as const
export type TargetBasis = (typeof targetBases)[number]

/** What was to be reached in a programme year. */
export type Target = {
  readonly programmeYear: number
  readonly value: number
  readonly basis: TargetBasis
  /** Holds for each later year too, until a later target says otherwise. */
  readonly andLaterYears: boolean
}
