import { and, eq, gte, isNull, lte, or } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { accounts, relations } from '#db/schema/index.ts'

/** The accounts that manage the programme on a day. */
export const managersOn = (db: Reader, on: Day) => holders(db, on, 'manages')

/** The accounts that report for an organisation on a day. */
export const reportersOn = (db: Reader, on: Day, organisationId: string) =>
  holders(db, on, 'reports_for', organisationId)

async function holders(db: Reader, on: Day, kind: 'manages' | 'reports_for', organisationId?: string) {
  const rows = await db
    .selectDistinct({ id: accounts.id })
    .from(relations)
    .innerJoin(accounts, eq(accounts.id, relations.accountId))
    .where(
      and(
        eq(relations.kind, kind),
        organisationId ? eq(relations.organisationId, organisationId) : undefined,
        lte(relations.fromOn, on),
        or(isNull(relations.toOn), gte(relations.toOn, on)),
        isNull(accounts.disabledAt),
      ),
    )
  return rows.map(({ id }) => id)
}
