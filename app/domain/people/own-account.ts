import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { defineQuery } from '#app/kernel/query.ts'
import { accounts, programmes } from '#db/schema/index.ts'

/** Who is signed in, and what they are to the programme: what the frame around every page needs to know. */
export const ownAccount = defineQuery({
  name: 'people.own-account',
  action: 'people.see-own-account',
  on: null,
  input: z.object({}),
  reveals: { accountId: 'T1', displayName: 'T1', kind: 'T1', relations: 'T1', programme: 'T1' },
  async run({ db, actor }) {
    const [account] = await db
      .select({ accountId: accounts.id, displayName: accounts.displayName, kind: accounts.kind })
      .from(accounts)
      .where(eq(accounts.id, actor.accountId))
    const [programme] = await db.select({ name: programmes.name, host: programmes.host }).from(programmes)
    return {
      accountId: account?.accountId ?? null,
      displayName: account?.displayName ?? null,
      kind: account?.kind ?? null,
      relations: [...new Set(actor.relations.map((relation) => relation.kind))],
      programme: programme ?? null,
    }
  },
})
