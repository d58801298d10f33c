import { and, eq } from 'drizzle-orm'
import { invite } from '#app/auth/invite.server.ts'
import { readConfig } from '#app/config.server.ts'
import { prepareData } from '#app/first-start.server.ts'
import { actorWith } from '#app/kernel/actor.ts'
import { dayOf } from '#app/kernel/day.ts'
import { locked } from '#app/kernel/vault.ts'
import { openPlatform, type Platform } from '#app/platform.server.ts'
import { outbox, relations } from '#db/schema/index.ts'

/**
 * Lets the first person into a new programme: an account that manages it, and the link to choose a password.
 * `npm run invite-manager -- helen@example.org "Helen Oduya"`
 */
const [email, displayName] = process.argv.slice(2)
if (!email?.includes('@') || !displayName) {
  console.error('Say whom to invite: npm run invite-manager -- helen@example.org "Helen Oduya"')
  process.exit(2)
}

const platform = openPlatform(readConfig())
await prepareData(platform)
const today = dayOf(platform.clock())
const { accountId } = await invite(platform, actorWith('service', [{ kind: 'service' }], today), {
  kind: 'staff',
  displayName,
  email,
})
await makeManager(platform, accountId)
console.log(
  `${displayName} chooses a password at ${platform.config.origin}/invitation/${await tokenFor(platform, accountId)}`,
)
await platform.close()

async function makeManager({ database, newId, clock }: Platform, account: string): Promise<void> {
  await database.write(async (tx) => {
    const [held] = await tx
      .select()
      .from(relations)
      .where(and(eq(relations.accountId, account), eq(relations.kind, 'manages')))
    if (held) return
    await tx.insert(relations).values({
      id: newId(),
      accountId: account,
      kind: 'manages',
      fromOn: today,
      grantedBy: 'service',
      recordedAt: clock(),
    })
  })
}

/** The token in the e-mail just written, so that the link can be handed over where no mail server is set up yet. */
async function tokenFor({ database, vault }: Platform, account: string): Promise<string> {
  const rows = await database.read
    .select()
    .from(outbox)
    .where(eq(outbox.toId, account))
    .orderBy(outbox.createdAt, outbox.id)
  const last = rows.at(-1)
  const [props] = last ? await vault.open(database.read, [locked(outbox.props, last.id, last.props)]) : []
  return JSON.parse(props ?? '{}').token
}
