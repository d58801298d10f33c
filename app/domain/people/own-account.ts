import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Actor, isStranger } from '#app/kernel/actor.ts'
import { defineQuery } from '#app/kernel/query.ts'
import type { Reader } from '#db/client.ts'
import { accounts, programmes } from '#db/schema/index.ts'

/** Who is signed in, and what they are to the programme: what the frame around every page needs to know. */
export const ownAccount = defineQuery({
  name: 'people.own-account',
  action: 'people.see-own-account',
  on: null,
  input: z.object({}),
  reveals: { accountId: 'T1', displayName: 'T1', kind: 'T1', relations: 'T1', programme: 'T1' },
  async run({ db, actor, once }) {
    const own = await once(OWN_ACCOUNT, () => (isStranger(actor) ? stranger(db) : ownOf(db, actor)))
    return { ...own, relations: [...new Set(actor.relations.map((relation) => relation.kind))] }
  },
})

/** The name under which a request knows who is signed in: their session has told it already. */
export const OWN_ACCOUNT = 'own account'

const programme = { name: programmes.name, host: programmes.host }

async function stranger(db: Reader) {
  const [found] = await db.select(programme).from(programmes)
  return { accountId: null, displayName: null, kind: null, programme: found ?? null }
}

async function ownOf(db: Reader, { accountId }: Actor) {
  const [found] = await db
    .select({ accountId: accounts.id, displayName: accounts.displayName, kind: accounts.kind, programme })
    .from(accounts)
    .leftJoin(programmes, sql`true`)
    .where(eq(accounts.id, accountId))
  return found ?? stranger(db)
}
