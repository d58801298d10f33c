/**
 * What one cell gives. Either a value, perhaps with a note that a person should see,
 * or the reason why nobody can read it, said in a sentence for the screen.
 */
export type Reading<Value> = { readonly value: Value; readonly note?: string } | { readonly because: string }

/** A cell's text between quotation marks, cut so that a sentence stays readable. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return `“${line.length > 40 ? `${line.slice(0, 39)}…` : line}”`
}

const fillers = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  '.',
  '?',
  'n/a',
  'na',
  '#n/a',
  'nil',
  'null',
  'unknown',
  'tbc',
])

/** Whether a cell says nothing, either by being empty or by a word that people write instead. */
export function saysNothing(text: string): boolean {
  return text.length < 8 && fillers.has(text.toLowerCase())
}
