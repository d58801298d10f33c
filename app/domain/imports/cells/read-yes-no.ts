import { quote, type Reading } from './reading.ts'

const yes = new Set(['yes', 'y', 'true', 't', '1', 'x', '✓', '✔', 'done', 'ticked'])
const no = new Set(['no', 'n', 'false', 'f', '0', 'none', 'never', '✗'])

/** Whether a cell is nothing but a yes. */
export function isYes(text: string): boolean {
  return yes.has(text.toLowerCase())
}

/** Whether a cell is nothing but a no. */
export function isNo(text: string): boolean {
  return no.has(text.toLowerCase())
}

export function readYesNo(text: string): Reading<boolean> {
  if (isYes(text)) return { value: true }
  if (isNo(text)) return { value: false }
  return { because: `${quote(text)} is neither yes nor no.` }
}
