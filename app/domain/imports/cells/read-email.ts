import { z } from 'zod'
import { quote, type Reading } from './reading.ts'

const address = z.email()
const joiningWords = new Set(['and', 'or', '&'])

/** One e-mail address in lower case. "Ann Cole <ann@example.org>" and a mailto link count as one. */
export function readEmail(text: string): Reading<string> {
  const found = readEmails(text)
  if ('because' in found) return found
  const [first, second] = found.value
  if (first === undefined) return { because: `${quote(text)} is not an e-mail address.` }
  if (second !== undefined)
    return { because: `There are two e-mail addresses here, ${first} and ${second}. Keep one.` }
  return { value: first }
}

/**
 * A list of e-mail addresses in lower case, each once: "a@example.org, b@example.org".
 * One that is not an address spoils the list, so that nobody is dropped unseen.
 */
export function readEmails(text: string): Reading<readonly string[]> {
  const namesBeside = text.includes('<')
  const words = text.split(/[\s,;|]+/).filter((word) => word !== '' && !joiningWords.has(word.toLowerCase()))
  const addresses: string[] = []
  for (const word of words) {
    if (namesBeside && !word.includes('@')) continue
    const bare = word.replace(/^<?(mailto:)?|>$/gi, '').toLowerCase()
    if (!address.safeParse(bare).success) return { because: `${quote(word)} is not an e-mail address.` }
    if (!addresses.includes(bare)) addresses.push(bare)
  }
  return { value: addresses }
}
