import { quote, type Reading } from './reading.ts'

export type PersonName = { readonly firstName: string; readonly lastName: string }

const title = /^(mr|mrs|ms|miss|mx|dr|rev|sir|dame|prof)\.?\s+(?=\S)/i
/** Small words that open a family name: "Ana de Souza", "Jan van der Berg". */
const openers = new Set([
  'de',
  'da',
  'do',
  'dos',
  'di',
  'del',
  'der',
  'den',
  'du',
  'la',
  'le',
  'van',
  'von',
  'st',
])

/** A whole name in one cell, as "Ann Cole" or "Cole, Ann". The last word is the family name. */
export function readName(text: string): Reading<PersonName> {
  const line = text.replace(/\s+/g, ' ').trim()
  if (!/\p{L}/u.test(line)) return { because: `${quote(text)} is not a name.` }
  if (line.includes('@')) return { because: `${quote(text)} is an e-mail address, not a name.` }
  const comma = line.indexOf(',')
  if (comma > 0)
    return { value: { firstName: bare(line.slice(comma + 1)), lastName: bare(line.slice(0, comma)) } }
  const words = bare(line).split(' ')
  let start = Math.max(words.length - 1, 1)
  while (start > 1 && openers.has(words[start - 1] ?? '')) start -= 1
  return { value: { firstName: words.slice(0, start).join(' '), lastName: words.slice(start).join(' ') } }
}

/** A name in two cells. Either may be empty, but not both. */
export function joinName(first: string, last: string): Reading<PersonName> {
  const firstName = bare(first.replace(/\s+/g, ' '))
  const lastName = last.replace(/\s+/g, ' ').trim()
  const whole = `${firstName} ${lastName}`
  if (whole.includes('@') || !/\p{L}/u.test(whole))
    return { because: `${quote(whole.trim())} is not a name.` }
  return firstName === ''
    ? { value: { firstName: lastName, lastName: '' } }
    : { value: { firstName, lastName } }
}

function bare(name: string): string {
  return name.trim().replace(title, '')
}
