import { z } from 'zod'
import { type Step, step } from '#app/http/step.ts'
import { STRANGER } from '#app/kernel/actor.ts'
import { accountsOf, sendLink, writeDown } from './accounts.server.ts'
import { countTry } from './throttle.server.ts'

const input = z.strictObject({
  email: z.string({ error: 'Enter your e-mail address' }).trim().max(254, 'Enter a shorter e-mail address'),
})

/**
 * Sends a link to choose a new password to every account with an e-mail address. The answer is always the same,
 * so that nobody learns who has an account; only so many links go to one address in an hour.
 */
export const askForReset: Step<typeof input> = step({
  name: 'account.ask-for-reset',
  input,
  async run({ context: { platform, requestId, address }, input: { email } }) {
    const sources = [
      { by: 'resetLinks', who: email },
      { by: 'address', who: address },
    ] as const
    await platform.database.write(async (tx) => {
      const mustWait = await countTry(platform, tx, sources)
      const found = await accountsOf(tx, platform, email)
      if (mustWait) return
      for (const { id } of found.filter((account) => account.disabledAt === null)) {
        await sendLink(tx, platform, 'reset', id)
        await writeDown(
          tx,
          platform,
          { actorId: STRANGER, name: 'account.ask-for-reset', requestId },
          { type: 'account.reset-asked', accountId: id },
        )
      }
    })
    return { to: '/reset?after=asking' }
  },
})
