import { quote, type Reading } from './reading.ts'

const KM_IN_A_MILE = 1.609344
const numberWords = ['none', 'one', 'two', 'three', 'four', 'five', 'six']

/** A small whole number, in figures or as a word. */
export function readCount(text: string, most: number): Reading<number> {
  const word = numberWords.indexOf(text.toLowerCase())
  const number = word === -1 ? Number(/^\d{1,4}$/.test(text) ? text : Number.NaN) : word
  if (Number.isInteger(number) && number <= most) return { value: number }
  return { because: `${quote(text)} is not a whole number from 0 to ${most}.` }
}

/**
 * A distance in kilometres or miles, turned into `unit` where the cell names the other one.
 * To one decimal.
 */
export function readDistance(text: string, unit: 'km' | 'miles'): Reading<number> {
  const match = /^(\d{1,5}(?:\.\d+)?) ?(km|kms|k|kilomet(?:re|er)s?|mi|mile|miles|m)?\.?$/i.exec(
    text.replace(',', '.'),
  )
  if (!match) return { because: `${quote(text)} is not a distance. Write a number, like 12.` }
  const amount = Number(match[1])
  const written = match[2] === undefined ? unit : /^k/i.test(match[2]) ? 'km' : 'miles'
  const factor = written === unit ? 1 : unit === 'km' ? KM_IN_A_MILE : 1 / KM_IN_A_MILE
  return { value: Math.round(amount * factor * 10) / 10 }
}
