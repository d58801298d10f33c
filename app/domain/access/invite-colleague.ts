import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { defineCommand, type Work } from '#app/kernel/command.ts'
import { words } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { accounts } from '#db/schema/index.ts'
import { addRole } from './add-role.ts'
import { hasItsOrganisation, organisationMissing, roleAnswers } from './role-answers.ts'

/**
 * Gives a member of staff an account and sends the link to choose a password. A role may be given along with it;
 * key workers and supervisors need none, since theirs follows from the families and volunteers they are given.
 */
export const inviteColleague = defineCommand({
  name: 'access.invite-colleague',
  action: 'access.change-accounts',
  on: null,
  input: z
    .strictObject({
      displayName: words({ max: 80, missing: 'Enter their name' }),
      email: z
        .string({ error: 'Enter their e-mail address' })
        .trim()
        .max(254, 'Enter a shorter e-mail address')
        .pipe(z.email('Enter an e-mail address like name@example.org')),
      ...roleAnswers,
      role: roleAnswers.role.optional(),
    })
    .refine(hasItsOrganisation, organisationMissing),
  async run(work) {
    const { role, displayName, email, ...place } = work.input
    const accountId = await addAccount(work, displayName, email)
    const given = role ? [await addRole(work, { accountId, role, ...place })] : []
    return { result: accountId, events: [{ type: 'colleague.invited', accountId }, ...given] }
  },
})

async function addAccount(work: Work, displayName: string, email: string): Promise<string> {
  const { tx, newId, lock, blind, now } = work
  const emailIndex = blind('accounts.email', email)
  const [known] = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.emailIndex, emailIndex), eq(accounts.kind, 'staff')))
  if (known)
    throw new Refused('invalid', 'Check your answers.', {
      email: ['Somebody with this e-mail address has an account already. Find it in the list.'],
    })
  const accountId = newId()
  await tx.insert(accounts).values({
    id: accountId,
    kind: 'staff',
    displayName,
    email: await lock({ kind: 'account', id: accountId }, accounts.email, accountId, email),
    emailIndex,
    createdAt: now,
  })
  return accountId
}
