import { familyLists, familyOrders } from '#app/domain/families/index.ts'
import { familyStages } from '#app/domain/families/vocabulary.ts'
import { matchLists, matchOrders } from '#app/domain/matching/index.ts'
import { volunteerOrders } from '#app/domain/people/index.ts'
import { enquirySources, volunteerStages } from '#app/domain/recruitment/vocabulary.ts'
import { dayInAddress } from './day-in-address.ts'

/** How many days ahead the list of volunteers can look for checks that run out. */
export const EXPIRING_WITHIN = ['30', '60', '90'] as const

/** An answer in the address, where it is one of those that are offered. */
const oneOf = <const Value extends string>(
  search: URLSearchParams,
  name: string,
  values: readonly Value[],
): Value | undefined => values.find((value) => value === search.get(name))

/** What every list can be cut down to; an answer left open asks for nothing. */
const anyList = (search: URLSearchParams) => ({
  district: search.get('district') || undefined,
  organisation: search.get('organisation') || undefined,
  whose: oneOf(search, 'whose', ['mine']),
  cursor: search.get('after') || undefined,
})

/** Which volunteers an address asks for; an answer that nobody offers asks for nothing. */
export const volunteersIn = (search: URLSearchParams) => ({
  ...anyList(search),
  stage: oneOf(search, 'stage', volunteerStages),
  source: oneOf(search, 'source', enquirySources),
  ready: oneOf(search, 'ready', ['yes', 'no']),
  room: oneOf(search, 'room', ['yes']),
  expiring: oneOf(search, 'expiring', EXPIRING_WITHIN),
  on: dayInAddress(search, 'on').day,
  q: soughtIn(search) || undefined,
  sort: oneOf(search, 'sort', volunteerOrders),
})

/** Which families an address asks for: those who wait, unless it says otherwise. */
export const familiesIn = (search: URLSearchParams) => ({
  ...anyList(search),
  show: oneOf(search, 'show', familyLists) ?? 'waiting',
  stage: oneOf(search, 'stage', familyStages),
  sort: oneOf(search, 'sort', familyOrders),
})

/** Which matches an address asks for: those that are open, unless it says otherwise. */
export const matchesIn = (search: URLSearchParams) => ({
  ...anyList(search),
  show: oneOf(search, 'show', matchLists) ?? 'open',
  sort: oneOf(search, 'sort', matchOrders),
})

/** What is looked for in a list, as its address says it. */
export const soughtIn = (search: URLSearchParams): string => search.get('q')?.trim().slice(0, 80) ?? ''

/** Whether an address asks for anything but a page of the whole list. */
export const asksFor = (search: URLSearchParams): boolean =>
  [...search].some(([name, value]) => value !== '' && !['after', 'done', 'sort', 'show'].includes(name))
