import { z } from 'zod'
import { nextReferences } from '#app/domain/people/index.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { words } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { exports as table } from '#db/schema/index.ts'
import { listAddressOf, readListAddress } from './list-address.ts'
import { lists } from './vocabulary.ts'

/** Asks for a file of a list, as it is cut down in its address, for a stated reason. */
export const requestExport = defineCommand({
  name: 'finding.request-export',
  action: 'finding.export',
  on: null,
  input: z.strictObject({
    list: z.enum(lists),
    search: z.string().max(600).default(''),
    reason: words({ min: 10, max: 300, missing: 'Write what the file is for' }),
  }),
  async run({ tx, actor, now, newId, lock, input }) {
    const address = readListAddress(listAddressOf(input))
    if (!address) throw new Refused('invalid', 'Open the list again, then export it.')
    const exportId = newId()
    const [reference = ''] = await nextReferences(tx, 'export', 1)
    const owner = { kind: 'account', id: actor.accountId } as const
    await tx.insert(table).values({
      id: exportId,
      reference,
      accountId: actor.accountId,
      list: address.list,
      search: await lock(owner, table.search, exportId, address.search),
      reason: await lock(owner, table.reason, exportId, input.reason),
      requestedAt: now,
    })
    return {
      result: exportId,
      events: [{ type: 'export.requested', exportId, reference, list: address.list }],
    }
  },
})
