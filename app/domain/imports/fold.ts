/**
 * A text brought down to what two people would write alike: no accents, capitals, marks or doubled spaces.
 * "O’Néill-Smith" and "oneill smith" fold to the same. Used to compare, never to show.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const foldedLists = new WeakMap<readonly object[], readonly string[]>()

/** The folded names of a list, worked out once for each list. A list always goes with the same `nameOf`. */
export function foldNames<One extends object>(
  list: readonly One[],
  nameOf: (one: One) => string,
): readonly string[] {
  const before = foldedLists.get(list)
  if (before) return before
  const names = list.map((one) => fold(nameOf(one)))
  foldedLists.set(list, names)
  return names
}
