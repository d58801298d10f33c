import { and, eq, exists, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { cursor } from '#app/kernel/inputs.ts'
import { keyset } from '#app/kernel/keyset.ts'
import { defineList } from '#app/kernel/query.ts'
import { accounts, relations } from '#db/schema/index.ts'
import { heldOn } from './coordinators-for.ts'
import { stillCarried } from './still-carried.ts'

/** Colleagues on one page. */
const PAGE = 50

/** Everybody who looks after something as a coordinator, those who no longer can first, then by name. */
export const whoCarries = defineList({
  name: 'handover.who-carries',
  action: 'handover.see-who-carries',
  on: null,
  input: z.object({ cursor }),
  reveals: { accountId: 'T1', name: 'T1', coordinates: 'T1', carries: 'T1' },
  async run({ db, input, today }) {
    const coordinates = exists(
      db
        .select({ id: relations.id })
        .from(relations)
        .where(and(heldOn(today), eq(relations.kind, 'coordinates'), isNull(accounts.disabledAt))),
    )
    const isHere = sql<number>`case when ${coordinates} then 1 else 0 end`.mapWith(Number)
    const order = keyset('rising', [isHere, 'number'], [accounts.displayName, 'text'], [accounts.id, 'text'])
    const carries = stillCarried(db)
    const found = await db
      .select({
        accountId: accounts.id,
        name: accounts.displayName,
        isHere: isHere.as('is_here'),
        volunteer: carries.volunteer.as('volunteers_carried'),
        family: carries.family.as('families_carried'),
        match: carries.match.as('matches_carried'),
        action: carries.action.as('actions_carried'),
      })
      .from(accounts)
      .where(
        and(
          eq(accounts.kind, 'staff'),
          sql`${carries.volunteer} + ${carries.family} + ${carries.match} + ${carries.action} > 0`,
          order.after(input.cursor),
        ),
      )
      .orderBy(...order.order)
      .limit(PAGE + 1)
    const { rows, next } = order.cut(found, PAGE, (row) => [row.isHere, row.name, row.accountId])
    return {
      rows: rows.map(({ accountId, name, isHere: here, ...counts }) => ({
        accountId,
        name,
        coordinates: here === 1,
        carries: counts,
      })),
      next,
    }
  },
})
