import { type List, lists } from './vocabulary.ts'

/** Which list an address shows, and how it is cut down and ordered. */
export type ListAddress = { readonly list: List; readonly search: string }

/** Answers that belong to one look at a list and not to the list. */
const PASSING = ['after', 'done']

const LONGEST = 600

/**
 * Reads the address of one of our lists: `/families?show=new&district=tendring`. Null for every other address, and
 * for one that leads out of the service. What stands before the page and empty answers are left out.
 */
export function readListAddress(typed: string): ListAddress | null {
  if (typed.length > LONGEST || !/^\/(?!\/)[\w-]+(\?|$)/.test(typed)) return null
  const { pathname, searchParams } = new URL(typed, 'http://ours.invalid')
  const list = lists.find((one) => pathname === `/${one}`)
  if (!list) return null
  const kept = [...searchParams].filter(([name, value]) => value !== '' && !PASSING.includes(name))
  return { list, search: new URLSearchParams(kept).toString() }
}

/** The address of a list, as it is opened. */
export const listAddressOf = ({ list, search }: ListAddress): string =>
  search === '' ? `/${list}` : `/${list}?${search}`
