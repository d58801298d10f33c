import { quote, type Reading } from './reading.ts'

/**
 * A telephone number as `+44…`, or as another country's number where it begins with `+` or `00`.
 * A number that nobody can tell is kept as written, with a note: it may still help a person.
 */
export function readPhone(text: string): Reading<string> {
  const [first = text, ...others] = text.split(/\s+or\s+|[/;,\n]/i).filter((part) => /\d/.test(part))
  const number = e164(first)
  if (number === null) return { value: text, note: whyNot(text) }
  return others.length === 0
    ? { value: number }
    : { value: number, note: `There is more than one number here. Only ${first.trim()} is read.` }
}

function e164(text: string): string | null {
  if (/[a-z]/i.test(text.replace(/\b(ext|x)\.?\s*\d+$|^\s*(tel|phone|mob|mobile|home|work)\b[:.]?/gi, '')))
    return null
  const digits = text
    .replace(/\bext?\.?\s*\d+$/i, '')
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
  const abroad = /^(?:\+|00)(\d+)$/.exec(digits)?.[1]
  if (abroad !== undefined && !abroad.startsWith('44'))
    return /^[1-9]\d{7,14}$/.test(abroad) ? `+${abroad}` : null
  const national = (abroad?.slice(2) ?? digits).replace(/^0/, '')
  return isBritish(national) ? `+44${national}` : null
}

/**
 * Ofcom's numbering plan without the leading nought: ten digits (nine for some areas beginning with 1),
 * of which a spreadsheet may have dropped the nought.
 */
function isBritish(national: string): boolean {
  return /^(?:1\d{8,9}|[2378]\d{9}|5[56]\d{8})$/.test(national)
}

function whyNot(text: string): string {
  if (/^\d(\.\d+)?e\+?\d+$/i.test(text))
    return `${quote(text)} is a number that a spreadsheet has shortened. It is kept as written; find the full number.`
  return `${quote(text)} does not look like a telephone number. It is kept as written.`
}
