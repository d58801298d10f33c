import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { account } from '../people/records.ts'
import { mustBeAColleagues } from './must-be-theirs-to-change.ts'
import { spendLinks } from './spend-links.ts'

/** Sends the link to choose a password once more; earlier links stop working. */
export const inviteAgain = defineCommand({
  name: 'access.invite-again',
  action: 'access.change-accounts',
  on: account,
  input: z.strictObject({ accountId: id }),
  async run(work) {
    const { account: invited } = work
    mustBeAColleagues(work, invited)
    if (invited.disabledAt) throw new Refused('conflict', 'This account is closed. Open it again first.')
    if (invited.passwordHash)
      throw new Refused(
        'conflict',
        'They have chosen a password. They can ask for a new one on the sign-in page.',
      )
    await spendLinks(work, invited.id)
    return { result: invited.id, events: [{ type: 'colleague.invited', accountId: invited.id }] }
  },
})
