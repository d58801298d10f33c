import { count, eq } from 'drizzle-orm'
import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { words } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { savedLists } from '#db/schema/index.ts'
import { listAddressOf, readListAddress } from './list-address.ts'

/** How many lists one person keeps. */
const MOST = 30

/** What a list may be called. */
export const listName = words({ max: 60, missing: 'Enter a name for this list' })

/** Keeps the address of a list under a name, for oneself. The words in it may name people, and are encrypted. */
export const saveList = defineCommand({
  name: 'finding.save-list',
  action: 'finding.keep-lists',
  on: null,
  input: z.strictObject({
    name: listName,
    address: z.string({ error: 'Open a list first, then save it' }).max(600, 'This address is too long'),
  }),
  async run({ tx, actor, now, newId, lock, input }) {
    const address = readListAddress(input.address)
    if (!address) throw new Refused('invalid', 'Only the address of a list can be saved.')
    const accountId = actor.accountId
    const [kept] = await tx
      .select({ lists: count() })
      .from(savedLists)
      .where(eq(savedLists.accountId, accountId))
    if ((kept?.lists ?? 0) >= MOST)
      throw new Refused('invalid', `You keep ${MOST} lists. Delete one that you no longer use first.`)

    const id = newId()
    const owner = { kind: 'account', id: accountId } as const
    await tx.insert(savedLists).values({
      id,
      accountId,
      list: address.list,
      name: await lock(owner, savedLists.name, id, input.name),
      search: await lock(owner, savedLists.search, id, address.search),
      createdAt: now,
    })
    return { result: listAddressOf(address), events: [{ type: 'list.saved', savedListId: id }] }
  },
})
