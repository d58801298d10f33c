import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { savedLists } from '#db/schema/index.ts'
import { ownSavedList } from './own-saved-list.ts'

/** Forgets a list of one's own. The records in it stay as they are. */
export const deleteList = defineCommand({
  name: 'finding.delete-list',
  action: 'finding.keep-lists',
  on: null,
  input: z.strictObject({ savedListId: id }),
  async run(work) {
    const kept = await ownSavedList(work, work.input.savedListId)
    await work.tx.delete(savedLists).where(eq(savedLists.id, kept.id))
    return { result: kept.id, events: [{ type: 'list.deleted', savedListId: kept.id }] }
  },
})
