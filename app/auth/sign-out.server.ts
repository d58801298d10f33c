import { z } from 'zod'
import { noSessionCookie } from '#app/http/cookies.server.ts'
import { type Step, step } from '#app/http/step.ts'
import { writeDown } from './accounts.server.ts'
import { endSession } from './sessions.server.ts'

/** Nothing is asked, and nothing sent along keeps anybody from signing out. */
const input = z.object({})

/** Signs somebody out of this browser. */
export const signOut: Step<typeof input> = step({
  name: 'account.sign-out',
  input,
  async run({ context: { platform, requestId }, request, visitor: { account } }) {
    if (account) {
      await platform.database.write(async (tx) => {
        await endSession(tx, platform, request)
        await writeDown(
          tx,
          platform,
          { actorId: account.id, name: 'account.sign-out', requestId },
          { type: 'account.signed-out', accountId: account.id },
        )
      })
    }
    return {
      to: '/sign-in?after=sign-out',
      headers: { 'set-cookie': noSessionCookie(platform.config.origin) },
    }
  },
})
