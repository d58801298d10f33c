import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { account } from '../people/records.ts'
import { addRole } from './add-role.ts'
import { mustBeAColleagues } from './must-be-theirs-to-change.ts'
import { hasItsOrganisation, organisationMissing, roleAnswers } from './role-answers.ts'

/** Gives a colleague one more role, from today. */
export const giveRole = defineCommand({
  name: 'access.give-role',
  action: 'access.change-accounts',
  on: account,
  input: z.strictObject({ accountId: id, ...roleAnswers }).refine(hasItsOrganisation, organisationMissing),
  async run(work) {
    mustBeAColleagues(work, work.account)
    return { result: work.account.id, events: [await addRole(work, work.input)] }
  },
})
