import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { defineCommand, type Work } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { locked } from '#app/kernel/vault.ts'
import { accounts, relations, tokens, volunteers } from '#db/schema/index.ts'
import { volunteer } from './records.ts'

/**
 * Gives a volunteer an account of their own and sends the link to choose a password. Asked again before they have
 * chosen one, it sends a new link and the earlier one stops working.
 */
export const inviteVolunteer = defineCommand({
  name: 'people.invite-volunteer',
  action: 'people.invite-volunteer',
  on: volunteer,
  input: z.strictObject({ volunteerId: id }),
  async run(work) {
    const { tx, volunteer: person, open, now } = work
    const [email] = await open(person.email ? [locked(volunteers.email, person.id, person.email)] : [])
    if (!email)
      throw new Refused(
        'conflict',
        'There is no e-mail address to send the invitation to. Write it down first.',
      )

    const accountId = (await openAccount(work, email)) ?? (await addAccount(work, person, email))
    await tx
      .update(tokens)
      .set({ usedAt: now })
      .where(and(eq(tokens.accountId, accountId), isNull(tokens.usedAt)))
    return { result: accountId, events: [{ type: 'volunteer.invited', volunteerId: person.id, accountId }] }
  },
})

/** The account they were invited to before and have not taken up. */
async function openAccount({ tx, blind }: Work, email: string): Promise<string | undefined> {
  const [found] = await tx
    .select()
    .from(accounts)
    .where(and(eq(accounts.kind, 'volunteer'), eq(accounts.emailIndex, blind('accounts.email', email))))
  if (found?.passwordHash || found?.disabledAt)
    throw new Refused('conflict', 'Somebody with this e-mail address has a volunteer’s account already.')
  return found?.id
}

async function addAccount(
  { tx, newId, lock, blind, now, today, actor }: Work,
  person: typeof volunteers.$inferSelect,
  email: string,
): Promise<string> {
  const accountId = newId()
  await tx.insert(accounts).values({
    id: accountId,
    kind: 'volunteer',
    displayName: person.displayName,
    email: await lock({ kind: 'account', id: accountId }, accounts.email, accountId, email),
    emailIndex: blind('accounts.email', email),
    createdAt: now,
  })
  await tx.insert(relations).values({
    id: newId(),
    accountId,
    kind: 'volunteers',
    volunteerId: person.id,
    fromOn: today,
    grantedBy: actor.accountId,
    recordedAt: now,
  })
  return accountId
}
