import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { accounts, relations } from '#db/schema/index.ts'
import { heldOn } from './coordinators-for.ts'

/** A colleague who may take records over: where they coordinate (null means everywhere), and whom they are kept apart from. */
export type Taker = {
  accountId: string
  name: string
  places: readonly { organisationId: string | null; districtId: string | null }[]
  keptApart: ReadonlySet<string>
}

/** Everybody who coordinates somewhere on a day and has not left, by name, but for the one who hands over. */
export async function takersOn(db: Reader, on: Day, but: string): Promise<Taker[]> {
  const rows = await db
    .select({
      accountId: accounts.id,
      name: accounts.displayName,
      kind: relations.kind,
      organisationId: relations.organisationId,
      districtId: relations.districtId,
      familyId: relations.familyId,
    })
    .from(accounts)
    .innerJoin(relations, heldOn(on))
    .where(
      and(
        eq(accounts.kind, 'staff'),
        isNull(accounts.disabledAt),
        inArray(relations.kind, ['coordinates', 'excluded_from']),
      ),
    )
    .orderBy(asc(accounts.displayName), asc(accounts.id))
  return [...new Set(rows.map(({ accountId }) => accountId))]
    .filter((accountId) => accountId !== but)
    .map((accountId) => {
      const own = rows.filter((row) => row.accountId === accountId)
      return {
        accountId,
        name: own[0]?.name ?? '',
        places: own.filter(({ kind }) => kind === 'coordinates'),
        keptApart: new Set(
          own.flatMap(({ kind, familyId }) => (kind === 'excluded_from' ? (familyId ?? []) : [])),
        ),
      }
    })
    .filter(({ places }) => places.length > 0)
}
