/**
 * Something that has happened, as ids and codes: no names and no free text, so that the audit log
 * can be kept for ever and a person can still be erased.
 */
export type Event = { readonly type: string } & Readonly<Record<string, string>>

/** One event's shape: `Happened<'match.proposed', 'matchId' | 'familyId'>`. */
export type Happened<Type extends string, Ids extends string> = { readonly type: Type } & {
  readonly [K in Ids]: string
}

const ID_OR_CODE = /^[\w.:-]{0,80}$/

/** Throws when an event carries anything but ids and codes: a programming error, caught before it is written. */
export function onlyIdsAndCodes(event: Event): Event {
  for (const [name, value] of Object.entries(event)) {
    if (!ID_OR_CODE.test(value))
      throw new Error(`Event ${event.type} may hold only ids and codes, not "${name}"`)
  }
  return event
}
