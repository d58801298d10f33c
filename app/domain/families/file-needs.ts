import type { ReferralSource } from './vocabulary.ts'

/** What the family file keeps, encrypted, of how a family came to us and what it needs. */
export type FileNeeds = {
  readonly source: ReferralSource | null
  /** What would help, in the words of whoever asked. */
  readonly help: string
  /** Who asked, where it was not the family itself. */
  readonly referrer: { readonly name: string; readonly organisation: string; readonly contact: string } | null
}

/** Reads a file's needs; a file that came from another system may hold words alone. */
export function readFileNeeds(text: string | null): FileNeeds {
  if (text?.startsWith('{')) return JSON.parse(text) as FileNeeds
  return { source: null, help: text ?? '', referrer: null }
}
