import { z } from 'zod'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { id, version } from '#app/kernel/inputs.ts'
import { accounts } from '#db/schema/index.ts'
import { account } from '../people/records.ts'
import { mustBeAColleagues, mustNotBeGuarded } from './must-be-theirs-to-change.ts'
import { spendLinks } from './spend-links.ts'

/** Closes a colleague's account: whoever is signed in with it is signed out at the next request, and nothing is deleted. */
export const closeAccount = defineCommand({
  name: 'access.close-account',
  action: 'access.change-accounts',
  on: account,
  input: z.strictObject({ accountId: id, version }),
  async run(work) {
    const { account: colleague, now } = work
    mustBeAColleagues(work, colleague)
    await mustNotBeGuarded(work, colleague)
    await revise(work, accounts, 'account', colleague, { disabledAt: now })
    await spendLinks(work, colleague.id)
    return { result: colleague.id, events: [{ type: 'account.closed', accountId: colleague.id }] }
  },
})
