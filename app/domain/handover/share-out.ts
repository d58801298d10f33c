import type { Carried } from './carried-by.ts'
import type { Taker } from './takers.ts'
import { type CarriedKind, carriedKinds } from './vocabulary.ts'

/**
 * Whom everything goes to, who takes a district instead, and whether only what came from somebody goes, as at the end
 * of a holiday.
 */
export type Shares = {
  readonly toId?: string | undefined
  readonly byDistrict: ReadonlyMap<string, string>
  readonly cameFrom?: string | undefined
}

/** How many of each kind. */
export type Counts = Record<CarriedKind, number>

/** What goes to whom, and what nobody was named for who may have it. */
export type ShareOut = {
  readonly goes: ReadonlyMap<string, readonly Carried[]>
  readonly stays: readonly Carried[]
}

/** Whether somebody may look after a record: they coordinate there, and are not kept apart from its family. */
export const mayTake = ({ places, keptApart }: Taker, record: Carried): boolean =>
  !(record.familyId && keptApart.has(record.familyId)) &&
  places.some(
    ({ organisationId, districtId }) =>
      (organisationId === null || organisationId === record.organisationId) &&
      (districtId === null || districtId === record.districtId),
  )

/** Shares out what somebody carries; a record stays where whoever is named for it may not have it. */
export function shareOut(
  carried: readonly Carried[],
  takers: readonly Taker[],
  { toId, byDistrict, cameFrom }: Shares,
): ShareOut {
  const known = new Map(takers.map((taker) => [taker.accountId, taker]))
  const goes = new Map<string, Carried[]>()
  const stays: Carried[] = []
  for (const record of carried) {
    if (cameFrom && record.cameFrom !== cameFrom) continue
    const taker = known.get(byDistrict.get(record.districtId) ?? toId ?? '')
    if (!taker || !mayTake(taker, record)) {
      stays.push(record)
      continue
    }
    goes.set(taker.accountId, [...(goes.get(taker.accountId) ?? []), record])
  }
  return { goes, stays }
}

/** How many records there are of each kind. */
export const countsOf = (records: readonly Carried[]): Counts =>
  Object.fromEntries(
    carriedKinds.map((kind) => [kind, records.filter((record) => record.kind === kind).length]),
  ) as Counts

/** A sharing out as one text: two are the same exactly when the same records, unchanged, go to the same people. */
export const saysWhatGoes = ({ goes }: ShareOut): string =>
  [...goes]
    .flatMap(([accountId, records]) =>
      records.map(({ kind, id, version }) => `${accountId} ${kind} ${id} ${version}`),
    )
    .toSorted()
    .join('\n')
