import type { Finding } from './vocabulary.ts'

/** What would become of one row if the import were confirmed now. */
export type JudgedRow<Made> =
  | {
      readonly line: number
      readonly state: 'new'
      readonly made: Made
      /** The fingerprints under which it will be known again. */
      readonly marks: readonly string[]
      readonly warnings: readonly Finding[]
    }
  | { readonly line: number; readonly state: 'known'; readonly warnings: readonly Finding[] }
  | { readonly line: number; readonly state: 'refused'; readonly problems: readonly Finding[] }

/** A row that is here already: it is left as it is. */
export const known = (line: number, warnings: readonly Finding[] = []): JudgedRow<never> => ({
  line,
  state: 'known',
  warnings,
})

/** A row that cannot be imported as it is. */
export const refused = (line: number, ...problems: readonly Finding[]): JudgedRow<never> => ({
  line,
  state: 'refused',
  problems,
})

/** How many ids or fingerprints one question to the database may name. */
const AT_ONCE = 500

/** A list in parts that one statement can hold. */
export function inParts<Item>(items: readonly Item[]): Item[][] {
  const parts: Item[][] = []
  for (let start = 0; start < items.length; start += AT_ONCE) parts.push(items.slice(start, start + AT_ONCE))
  return parts
}
