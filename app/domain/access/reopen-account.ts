import { z } from 'zod'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { id, version } from '#app/kernel/inputs.ts'
import { accounts } from '#db/schema/index.ts'
import { account } from '../people/records.ts'
import { mustBeAColleagues, mustNotBeGuarded } from './must-be-theirs-to-change.ts'

/** Opens a closed account again, with the password and the roles it had. */
export const reopenAccount = defineCommand({
  name: 'access.reopen-account',
  action: 'access.change-accounts',
  on: account,
  input: z.strictObject({ accountId: id, version }),
  async run(work) {
    const { account: colleague } = work
    mustBeAColleagues(work, colleague)
    await mustNotBeGuarded(work, colleague)
    await revise(work, accounts, 'account', colleague, { disabledAt: null })

    return { result: colleague.id, events: [{ type: 'account.reopened', accountId: colleague.id }] }
  },
})
