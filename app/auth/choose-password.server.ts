import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { noSessionCookie } from '#app/http/cookies.server.ts'
import { type Step, step } from '#app/http/step.ts'
import type { LinkPurpose } from '#app/kernel/links.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { locked } from '#app/kernel/vault.ts'
import type { Platform } from '#app/platform.server.ts'
import type { Tx } from '#db/client.ts'
import { accounts } from '#db/schema/index.ts'
import { writeDown } from './accounts.server.ts'
import { whyNot } from './password-rules.ts'
import { hashPassword } from './passwords.server.ts'
import { endSessionsOf } from './sessions.server.ts'
import { forget } from './throttle.server.ts'
import { isTokenGood, spendToken, spendTokensOf } from './tokens.server.ts'

const input = z.strictObject({
  password: z.string({ error: 'Enter a password' }).superRefine((password, check) => {
    const reason = whyNot(password)
    if (reason) check.addIssue({ code: 'custom', message: reason })
  }),
})

/** Chooses a password by the link of a reset, and ends every session the account has. */
export const chooseAfterReset = choosing('reset', 'account.choose-after-reset')

/** Chooses the first password by the link of an invitation. */
export const chooseWhenInvited = choosing('invitation', 'account.choose-when-invited')

function choosing(purpose: LinkPurpose, name: string): Step<typeof input> {
  return step({
    name,
    input,
    async run({ context: { platform, requestId }, params, input: { password } }) {
      const token = params['token'] ?? ''
      if (!(await isTokenGood(platform.database.read, purpose, token, platform.clock()))) throw linkIsOver()
      // Before the transaction, which must be short: of several at once, the first to use the link wins.
      const passwordHash = await hashPassword(password)
      await platform.database.write(async (tx) => {
        const accountId = await spendToken(tx, purpose, token, platform.clock())
        if (!accountId) throw linkIsOver()
        await setPassword(tx, platform, accountId, passwordHash)
        await writeDown(
          tx,
          platform,
          { actorId: accountId, name, requestId },
          { type: 'account.password-set', accountId },
        )
      })
      return {
        to: '/sign-in?after=choosing',
        headers: { 'set-cookie': noSessionCookie(platform.config.origin) },
      }
    },
  })
}

const linkIsOver = () =>
  new Refused(
    'invalid',
    'This link was used already, or it is too old. If you have just chosen a password, sign in with it. If not, ask for a new link.',
  )

/** A new password makes every session and every other link worthless, and starts the count of wrong ones again. */
async function setPassword(
  tx: Tx,
  platform: Platform,
  accountId: string,
  passwordHash: string,
): Promise<void> {
  const [account] = await tx
    .update(accounts)
    .set({ passwordHash })
    .where(and(eq(accounts.id, accountId), isNull(accounts.disabledAt)))
    .returning({ id: accounts.id, email: accounts.email })
  if (!account) throw linkIsOver()
  await endSessionsOf(tx, platform, accountId)
  await spendTokensOf(tx, accountId, platform.clock())
  const [email] = await platform.vault.open(tx, [locked(accounts.email, account.id, account.email)])
  if (email) await forget(platform, tx, { by: 'account', who: email })
}
