/** How well a typed word fits a word of a name, best first. Anything that fits has a place here; the rest is null. */
const EXACT = 0
const BEGINS = 1
const CONTAINS = 2
const CLOSE = 3
const BEGINS_CLOSE = 4

/** From how many letters on a part of a word, or a word with a typing error, is looked for. */
const ENOUGH_FOR_A_PART = 3
const ENOUGH_FOR_AN_ERROR = 3
const ENOUGH_FOR_TWO_ERRORS = 8

/** How well a typed word fits one word of a name: 0 is the same, a higher number fits less well, null not at all. */
export function closeness(typed: string, word: string): number | null {
  if (typed === word) return EXACT
  if (word.startsWith(typed)) return BEGINS
  if (typed.length >= ENOUGH_FOR_A_PART && word.includes(typed)) return CONTAINS
  const errors = errorsAllowed(typed)
  if (errors === 0) return null
  if (withinErrors(typed, word, errors)) return CLOSE
  if (typed.length > ENOUGH_FOR_A_PART && word.length > typed.length) {
    const ends = [typed.length - 1, typed.length, typed.length + 1]
    if (ends.some((end) => withinErrors(typed, word.slice(0, end), 1))) return BEGINS_CLOSE
  }
  return null
}

/** How many typing errors are forgiven in so many letters. */
export function errorsAllowed(typed: string): number {
  if (typed.length < ENOUGH_FOR_AN_ERROR) return 0
  return typed.length < ENOUGH_FOR_TWO_ERRORS ? 1 : 2
}

/**
 * Whether so few typing errors lie between two texts: a letter too many, too few or another one, or two
 * neighbours swapped (Damerau-Levenshtein, each pair swapped once).
 */
export function withinErrors(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return distance(a.slice(start, a.length - end), b.slice(start, b.length - end), most) <= most
}

/** The number of errors between two texts, or any number above `most` once it is certain to be above. */
function distance(a: string, b: string, most: number): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let least = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1)
      line.push(least)
    }
    if (Math.min(...line) > most) return most + 1
    before = above
    above = line
  }
  return above[b.length] ?? 0
}
