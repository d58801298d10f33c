import { z } from 'zod'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { id, version } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { savedLists } from '#db/schema/index.ts'
import { ownSavedList } from './own-saved-list.ts'
import { listName } from './save-list.ts'

/** Gives a list of one's own another name. */
export const renameList = defineCommand({
  name: 'finding.rename-list',
  action: 'finding.keep-lists',
  on: null,
  input: z.strictObject({ savedListId: id, version, name: listName }),
  async run(work) {
    const { input, actor, lock } = work
    const kept = await ownSavedList(work, input.savedListId)
    if (kept.version !== input.version)
      throw new Refused('conflict', 'This list was changed while you were typing.')
    const owner = { kind: 'account', id: actor.accountId } as const
    await revise(work, savedLists, 'saved list', kept, {
      name: await lock(owner, savedLists.name, kept.id, input.name),
    })
    return { result: kept.id, events: [{ type: 'list.renamed', savedListId: kept.id }] }
  },
})
