/** One thing of a record that a column of a file may answer. */
export type Field = {
  readonly key: string
  /** How the screen names it. */
  readonly label: string
  /** What a cell may hold, in one sentence; empty where the label says it all. */
  readonly hint: string
  /** Whether its cells are days, so that they tell the order of day and month in this file. */
  readonly isDay: boolean
  /** Headings under which other programmes keep it, likeliest first. The label is always one of them. */
  readonly headings: readonly string[]
}

/** What a kind of file cannot do without: at least one of some fields. */
export type Need = { readonly oneOf: readonly string[]; readonly says: string }

/** Makes fields from lines of key, label, headings and hint. */
export function questions(
  lines: readonly (readonly [key: string, label: string, headings: readonly string[], hint?: string])[],
  isDay = false,
): readonly Field[] {
  return lines.map(([key, label, headings, hint = '']) => ({
    key,
    label,
    hint,
    isDay,
    headings: [label, ...headings],
  }))
}
