import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { day, id, words } from '#app/kernel/inputs.ts'
import { targets } from '#db/schema/index.ts'

/**
 * Sets the number of volunteers to be recruited and trained in a programme year, for the whole programme or for one
 * organisation or district. A changed target supersedes the earlier one and leaves it on record.
 */
export const setTarget = defineCommand({
  name: 'governance.set-target',
  action: 'governance.edit-reference',
  on: null,
  input: z.strictObject({
    programmeYear: z
      .number({ error: 'Enter a programme year, like 14' })
      .int('Enter a whole number')
      .min(1)
      .max(99),
    value: z
      .number({ error: 'Enter a number of volunteers' })
      .int('Enter a whole number')
      .min(0)
      .max(100_000),
    organisationId: id.optional(),
    districtId: id.optional(),
    approvedBy: words({ max: 120, missing: 'Enter who approved it' }),
    approvedOn: day,
    source: words({ max: 200, missing: 'Enter where it is minuted' }),
    supersedes: id.optional(),
  }),
  async run({ tx, input, now, newId }) {
    const targetId = newId()
    await tx.insert(targets).values({
      ...input,
      id: targetId,
      organisationId: input.organisationId ?? null,
      districtId: input.districtId ?? null,
      supersedes: input.supersedes ?? null,
      recordedAt: now,
    })
    return {
      result: targetId,
      events: [
        {
          type: 'target.set',
          targetId,
          programmeYear: String(input.programmeYear),
          value: String(input.value),
        },
      ],
    }
  },
})
