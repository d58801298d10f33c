import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Actor, isStranger } from '#app/kernel/actor.ts'
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
    const programme = { name: programmes.name, host: programmes.host }
    if (isStranger(actor)) {
      const [found] = await db.select(programme).from(programmes)
      return {
        accountId: null,
        displayName: null,
        kind: null,
        relations: kindsOf(actor),
        programme: found ?? null,
      }
    }
    const [found] = await db
      .select({
        accountId: accounts.id,
        displayName: accounts.displayName,
        kind: accounts.kind,
        programme,
      })
      .from(accounts)
      .leftJoin(programmes, sql`true`)
      .where(eq(accounts.id, actor.accountId))
    return {
      accountId: found?.accountId ?? null,
      displayName: found?.displayName ?? null,
      kind: found?.kind ?? null,
      relations: kindsOf(actor),
      programme: found?.programme ?? null,
    }
  },
})

const kindsOf = (actor: Actor) => [...new Set(actor.relations.map((relation) => relation.kind))]
