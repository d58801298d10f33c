import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { teamDistricts, teams } from '#db/schema/index.ts'
import { datedItem, endsAfterItBegins, endsTooSoon } from './reference-fields.ts'
import { saveItem } from './save-item.ts'

/** Adds or changes a family team and the districts it serves. */
export const saveTeam = defineCommand({
  name: 'governance.save-team',
  action: 'governance.edit-reference',
  on: null,
  input: z
    .strictObject({
      ...datedItem,
      districtIds: z
        .array(id, { error: 'Choose at least one district' })
        .min(1, 'Choose at least one district'),
    })
    .refine(endsAfterItBegins, endsTooSoon),
  async run(work) {
    const { districtIds, ...item } = work.input
    const saved = await saveItem(work, 'teams', teams, { ...item, toOn: item.toOn ?? null })
    await work.tx.delete(teamDistricts).where(eq(teamDistricts.teamId, saved.result))
    await work.tx
      .insert(teamDistricts)
      .values(districtIds.map((districtId) => ({ teamId: saved.result, districtId })))
    return saved
  },
})
