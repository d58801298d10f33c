import { foldName, tidyPhone } from '../people/index.ts'

/** What somebody looks for, read from what they typed into one box. */
export type Sought =
  | { readonly by: 'reference'; readonly letter: 'V' | 'F' | 'M' | null; readonly number: string }
  | { readonly by: 'telephone'; readonly number: string }
  | { readonly by: 'email'; readonly address: string }
  | { readonly by: 'name'; readonly folded: string }

/** Words that people type around a name. */
const AROUND_A_NAME = new Set(['the', 'family', 'families', 'mr', 'mrs', 'ms', 'miss', 'mx', 'dr'])

/** Reads a reference, a telephone number, an e-mail address or a name; null where there is too little to look for. */
export function readTyped(typed: string): Sought | null {
  const text = typed.trim()
  const [, letter, number] = /^([vfm]?)[\s-]*(\d{1,6})$/i.exec(text) ?? []
  if (number && (letter || !text.startsWith('0') || number.length < 6))
    return {
      by: 'reference',
      letter: letter ? (letter.toUpperCase() as 'V' | 'F' | 'M') : null,
      number: String(Number(number)).padStart(4, '0'),
    }
  const telephone = tidyPhone(text)
  if (telephone) return { by: 'telephone', number: telephone }
  if (/^\S+@\S+$/.test(text)) return { by: 'email', address: text.toLowerCase() }
  const folded = bareName(text)
  return folded.replaceAll(' ', '').length < 2 ? null : { by: 'name', folded }
}

/** A name folded, without what people put around it: "the Nowak family" is "nowak". */
export function bareName(typed: string): string {
  const folded = foldName(typed)
  const bare = folded.split(' ').filter((word) => !AROUND_A_NAME.has(word))
  return bare.join(' ') || folded
}

/** Every telephone number and e-mail address in some free words. */
export function contactsIn(words: string): { numbers: string[]; addresses: string[] } {
  const addresses = words.match(/[^\s;,<>()]+@[^\s;,<>()]+\.[^\s;,<>().]+/g) ?? []
  const numbers = words.match(/(?:\+|00)(?:[\s().-]*\d){8,14}|0(?:[\s().-]*\d){9,10}/g) ?? []
  return {
    numbers: numbers.flatMap((number) => tidyPhone(number) ?? []),
    addresses: addresses.map((address) => address.toLowerCase()),
  }
}
