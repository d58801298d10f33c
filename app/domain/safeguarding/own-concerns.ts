import { and, desc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineList, defineQuery } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { locked } from '#app/kernel/vault.ts'
import { accounts, concerns, visitHolds } from '#db/schema/index.ts'
import { concern } from './records.ts'

/** The last few: what somebody told long ago is no longer theirs to follow. */
const SHOWN = 5

/** What somebody raised lately, and whether it was answered. Nothing of what it says, nor of what became of it. */
export const ownConcerns = defineList({
  name: 'safeguarding.own-concerns',
  action: 'safeguarding.see-own',
  on: null,
  input: z.object({}),
  reveals: { concernId: 'T1', raisedAt: 'T1', answeredAt: 'T1' },
  async run({ db, actor, kinds }) {
    const rows = await db
      .select({
        concernId: concerns.id,
        raisedAt: concerns.raisedAt,
        answeredAt: concerns.acknowledgedAt,
      })
      .from(concerns)
      .where(and(eq(concerns.raisedById, actor.accountId), reach(concern, actor, kinds)))
      .orderBy(desc(concerns.id))
      .limit(SHOWN)
    return { rows, next: null }
  },
})

/** The raiser's receipt: that it was received and when, who answered, what they advise, and whether to visit. */
export const ownConcern = defineQuery({
  name: 'safeguarding.own-concern',
  action: 'safeguarding.see-own',
  on: concern,
  input: z.object({ concernId: id }),
  reveals: {
    concernId: 'T1',
    reference: 'T1',
    raisedAt: 'T1',
    danger: 'T1',
    answeredAt: 'T1',
    answeredBy: 'T2',
    advice: 'T3',
    onHold: 'T1',
  },
  async run({ db, concern: raised }) {
    const [answered] = raised.acknowledgedById
      ? await db
          .select({ name: accounts.displayName })
          .from(accounts)
          .where(eq(accounts.id, raised.acknowledgedById))
      : []
    const resting = await db
      .select({ id: visitHolds.id })
      .from(visitHolds)
      .where(and(eq(visitHolds.concernId, raised.id), isNull(visitHolds.liftedAt)))
      .limit(1)
    return {
      concernId: raised.id,
      reference: raised.reference,
      raisedAt: raised.raisedAt,
      danger: raised.danger,
      answeredAt: raised.acknowledgedAt,
      answeredBy: answered?.name ?? null,
      advice: locked(concerns.advice, raised.id, raised.advice),
      onHold: resting.length > 0,
    }
  },
})
