import { closeness, errorsAllowed, withinErrors } from './closeness.ts'

/** Somebody in the book: by whose id, and the names they go by, folded, the fullest first. */
export type Named = { readonly id: string; readonly names: readonly string[] }

/** Somebody who fits what was typed; the lower the rank, the better. 0 is the whole name, letter by letter. */
export type Fitting<N extends Named> = { readonly one: N; readonly rank: number }

type Page<N extends Named> = { one: N; joined: readonly string[]; words: readonly string[] }

export type NameBook<N extends Named> = ReturnType<typeof nameBook<N>>

/** Above the rank of anybody whose words all fit by themselves. */
const ONLY_AS_A_WHOLE = 100

/**
 * A book of names in memory that forgives typing errors: swapped, missing or wrong letters, and words run together
 * or torn apart. It knows nothing of who may read: whoever uses it asks that of everybody it gives.
 */
export function nameBook<N extends Named>() {
  const pages = new Map<string, Page<N>>()
  /** Everybody with a word in their names, by that word: a common first name is compared once. */
  const byWord = new Map<string, Set<Page<N>>>()

  function remove(id: string): void {
    const page = pages.get(id)
    if (!page) return
    pages.delete(id)
    for (const word of page.words) {
      const others = byWord.get(word)
      others?.delete(page)
      if (others?.size === 0) byWord.delete(word)
    }
  }

  function put(one: N): void {
    remove(one.id)
    const page: Page<N> = {
      one,
      joined: [...new Set(one.names.map((name) => name.replaceAll(' ', '')))],
      words: [...new Set(one.names.flatMap((name) => name.split(' ')))].filter(Boolean),
    }
    pages.set(one.id, page)
    for (const word of page.words) {
      const others = byWord.get(word) ?? new Set()
      byWord.set(word, others.add(page))
    }
  }

  /** Everybody with a word that fits, each with how well the best one does. */
  function fittingWord(typed: string): Map<Page<N>, number> {
    const fitting = new Map<Page<N>, number>()
    for (const [word, holders] of byWord) {
      const how = closeness(typed, word)
      if (how === null) continue
      for (const page of holders) fitting.set(page, Math.min(how, fitting.get(page) ?? how))
    }
    return fitting
  }

  /** Whoever has a fitting word for each that was typed, with the sum of how well they fit and the worst of them. */
  function fittingAllWords(typed: readonly string[]): Map<Page<N>, number> {
    const [first, ...others] = typed.map(fittingWord)
    const ranks = new Map<Page<N>, number>()
    for (const [page, how] of first ?? []) {
      const hows = [how, ...others.map((other) => other.get(page))]
      if (hows.every((one) => one !== undefined))
        ranks.set(page, 1 + Math.max(...hows) * 10 + hows.reduce((sum, one) => sum + one, 0))
    }
    return ranks
  }

  return {
    put,
    remove,
    get: (id: string): N | undefined => pages.get(id)?.one,
    everybody: (): Iterable<N> => [...pages.values()].map(({ one }) => one),

    /** Everybody who fits a folded text: the whole name first, then beginnings, parts, and names with typing errors. */
    fitting(folded: string): Fitting<N>[] {
      const words = folded.split(' ').filter(Boolean)
      const whole = words.join('')
      if (whole.length < 2) return []
      const ranks = fittingAllWords(words)
      const errors = errorsAllowed(whole)
      for (const page of pages.values()) {
        if (page.one.names.includes(folded)) ranks.set(page, 0)
        else if (
          !ranks.has(page) &&
          [...page.joined, ...page.words].some((name) => withinErrors(whole, name, errors))
        )
          ranks.set(page, ONLY_AS_A_WHOLE)
      }
      return [...ranks]
        .map(([{ one }, rank]) => ({ one, rank }))
        .sort(
          (a, b) => a.rank - b.rank || inOrder(a.one.names[0], b.one.names[0]) || inOrder(a.one.id, b.one.id),
        )
    },
  }
}

const inOrder = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0)
