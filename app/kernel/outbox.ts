import type { Tx } from '#db/client.ts'
import { outbox } from '#db/schema/platform.ts'
import type { EmailOrder } from './consequences.ts'
import { issueToken } from './links.ts'
import type { Vault } from './vault.ts'

/** Puts e-mails into the outbox, inside the transaction of what they tell about. */
export async function enqueue(
  tx: Tx,
  { vault, now, newId, mailDomain }: { vault: Vault; now: Date; newId: () => string; mailDomain: string },
  orders: readonly EmailOrder[],
): Promise<void> {
  for (const order of orders) {
    const id = newId()
    const link = order.link ? { token: await issueToken(tx, order.link, order.to.id, now) } : {}
    await tx.insert(outbox).values({
      id,
      createdAt: now,
      template: order.template,
      toKind: order.to.kind,
      toId: order.to.id,
      props: await vault.lock(
        tx,
        now,
        order.to,
        outbox.props,
        id,
        JSON.stringify({ ...order.props, ...link }),
      ),
      messageId: `<${id}@${mailDomain}>`,
      nextAttemptAt: now,
    })
  }
}
