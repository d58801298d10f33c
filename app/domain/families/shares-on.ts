import { and, eq, gt, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { consents } from '#db/schema/index.ts'

/**
 * A column for a list of families: 1 where the consent to share for mentoring holds on a day, as `consentInForce` has
 * it for one family; null where it does not.
 */
export const sharesOn = (db: Reader, familyId: SQLiteColumn, on: Day): SQL<number | null> =>
  sql<number | null>`${db
    .select({ one: sql`1` })
    .from(consents)
    .where(
      and(
        eq(consents.familyId, familyId),
        eq(consents.kind, 'sharing_for_mentoring'),
        lte(consents.givenOn, on),
        or(isNull(consents.withdrawnOn), gt(consents.withdrawnOn, on)),
      ),
    )
    .limit(1)}`
