import type { Finding } from './vocabulary.ts'

/** What would become of one row if the import were confirmed now. */
export type JudgedRow<Made> =
  | { readonly line: number; readonly state: 'new'; readonly made: Made; readonly mark: string; readonly warnings: readonly Finding[] }
  | { readonly line: number; readonly state: 'known' }
  | { readonly line: number; readonly state: 'refused'; readonly problems: readonly Finding[] }

/** How many ids or fingerprints one question to the database may name. */
export const AT_ONCE = 500

/** A list in parts of at most `AT_ONCE`. */
export function inParts<Item>(items: readonly Item[]): Item[][] {
  const parts: Item[][] = []
  for (let start = 0; start < items.length; start += AT_ONCE) parts.push(items.slice(start, start + AT_ONCE))
  return parts
}

export const refused = (line: number, field: string, message: string): JudgedRow<never> => ({
  line,
  state: 'refused',
  problems: [{ field, message }],
})
