import { commonPasswords } from './common-passwords.ts'

export const PASSWORD_LENGTH = { min: 12, max: 128 } as const

/**
 * Why a password is too easily guessed; null when it may be chosen. Length and the list of passwords that
 * were found in breaches decide; there are no rules about kinds of characters (NIST SP 800-63B, NCSC).
 */
export function whyNot(password: string): string | null {
  const length = [...password].length
  if (length < PASSWORD_LENGTH.min)
    return `Use at least ${PASSWORD_LENGTH.min} characters. Three words you can remember make a good password.`
  if (length > PASSWORD_LENGTH.max) return `Use no more than ${PASSWORD_LENGTH.max} characters.`
  if (isCommon(password))
    return 'This password is easy to guess. Choose another one, such as three words you can remember.'
  return null
}

/**
 * Whether a password is one of the well-known ones, or one of them lengthened: repeated, dressed up with digits
 * and signs at either end, or with digits in place of letters; or a few characters over and over.
 */
export function isCommon(password: string): boolean {
  const folded = password.normalize('NFKC').toLowerCase()
  const versions = [folded, undressed(folded)].flatMap((text) => [text, spelt(text), undressed(spelt(text))])
  return (
    repeatedPart(folded).length < SHORTEST_PART ||
    versions.some((text) => commonPasswords.has(repeatedPart(text)))
  )
}

/** Fewer characters than these, however often repeated, are no password. */
const SHORTEST_PART = 4

const LETTER_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** With the letters that digits and signs stand for: p4ssw0rd is password. */
const spelt = (text: string) => [...text].map((character) => LETTER_FOR[character] ?? character).join('')

/** Without what stands around the letters: !!liverpool2024 is liverpool. A text without letters stays as it is. */
const undressed = (text: string) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '') || text

/** The part that a text repeats: abcabcabc is abc. The text itself when it repeats nothing. */
function repeatedPart(text: string): string {
  const period = `${text}${text}`.indexOf(text, 1)
  return text.slice(0, period)
}
