import { z } from 'zod'
import type { Context } from '#app/http/kinds.ts'
import { type Step, step } from '#app/http/step.ts'
import { Refused } from '#app/kernel/refusals.ts'
import type { Platform } from '#app/platform.server.ts'
import { type Account, accountsOf, writeDown } from './accounts.server.ts'
import { localPath } from './local-path.ts'
import { checkPassword } from './passwords.server.ts'
import type { AccountKind } from './session-limits.ts'
import { endSession, startSession } from './sessions.server.ts'
import { countTry, forget, type Source, takeBack } from './throttle.server.ts'

/** Where somebody arrives who was not on the way anywhere. */
const FIRST_SCREEN = '/start'

const KINDS = ['staff', 'volunteer', 'family'] as const satisfies readonly AccountKind[]

const input = z.strictObject({
  email: z.string({ error: 'Enter your e-mail address' }).trim().max(254, 'Enter a shorter e-mail address'),
  password: z.string({ error: 'Enter your password' }).max(1_000, 'Enter a shorter password'),
  /** Which account, when one e-mail address and one password have several. */
  kind: z.enum(KINDS).optional(),
})

type Input = z.output<typeof input>

/**
 * Signs somebody in, and leads them to where they were going: the `then` of the address. An unknown address and a wrong password are told apart neither
 * by words nor by time.
 */
export const signIn: Step<typeof input> = step({
  name: 'account.sign-in',
  input,
  async run({ context, request, url, input: typed }) {
    const { platform } = context
    const sources = sourcesOf(typed, context)
    await mustNotWait(platform, sources)
    const account = await theAccount(platform, typed, sources)
    const cookie = await platform.database.write(async (tx) => {
      await forget(platform, tx, sources.account)
      await takeBack(platform, tx, sources.address)
      await endSession(tx, platform, request)
      await writeDown(
        tx,
        platform,
        { actorId: account.id, name: 'account.sign-in', requestId: context.requestId },
        { type: 'account.signed-in', accountId: account.id },
      )
      return startSession(tx, platform, account)
    })
    return {
      to: localPath(url.searchParams.get('then'), platform.config.origin) ?? FIRST_SCREEN,
      headers: { 'set-cookie': cookie },
    }
  },
})

type Sources = { account: Source; address: Source }

const sourcesOf = ({ email }: Input, { address }: Context): Sources => ({
  account: { by: 'account', who: email },
  address: { by: 'address', who: address },
})

async function mustNotWait(platform: Platform, { account, address }: Sources): Promise<void> {
  const until = await platform.database.write((tx) => countTry(platform, tx, [account, address]))
  if (!until) return
  const minutes = Math.ceil((until.getTime() - platform.clock().getTime()) / 60_000)
  throw new Refused(
    'busy',
    `There were too many tries. Wait ${minutes === 1 ? '1 minute' : `${minutes} minutes`}, then try again.`,
  )
}

/** The one account that the answers open; refuses when there is none, and asks which when there are several. */
async function theAccount(platform: Platform, typed: Input, sources: Sources): Promise<Account> {
  const found = await accountsOf(platform.database.read, platform, typed.email)
  const opened = await openedBy(typed, found).catch(async (problem: unknown) => {
    await platform.database.write((tx) => noFailure(platform, tx, sources))
    throw problem
  })
  const [account, another] = opened
  if (!account) throw new Refused('invalid', 'Your e-mail address or password is not right')
  if (!another) return account
  await platform.database.write((tx) => noFailure(platform, tx, sources))
  throw new Refused(
    'invalid',
    'This e-mail address has more than one account. Choose one, and enter your password again.',
    {
      kind: ['Choose which account to open'],
    },
  )
}

async function noFailure(
  platform: Platform,
  tx: Parameters<typeof takeBack>[1],
  { account, address }: Sources,
): Promise<void> {
  await takeBack(platform, tx, account)
  await takeBack(platform, tx, address)
}

/**
 * The accounts that a password opens. Unless one kind was chosen, one password of each kind is checked, whether
 * or not there is such an account: the time taken must not tell that somebody has two.
 */
async function openedBy({ password, kind }: Input, found: readonly Account[]): Promise<Account[]> {
  const kinds = kind ? [kind] : KINDS
  const candidates = kinds.map((one) => found.find((account) => account.kind === one) ?? null)
  const right = await checkPassword(
    password,
    candidates.map((account) => account?.passwordHash ?? null),
  )
  return candidates.filter(
    (account, index) => account !== null && right[index] === true && account.disabledAt === null,
  ) as Account[]
}
