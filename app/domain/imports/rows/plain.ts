import type { Reading } from '../cells/reading.ts'

/** Turns a parser that reads whatever it is given into one of the form that a row reader asks. */
export function plain<Value>(read: (text: string) => Value): (text: string) => Reading<Value> {
  return (text) => ({ value: read(text) })
}
