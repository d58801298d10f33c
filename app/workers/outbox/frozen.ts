import { locked, type Owner } from '#app/kernel/vault.ts'
import type { Platform } from '#app/platform.server.ts'
import type { Cipher } from '#db/columns.ts'
import { outbox } from '#db/schema/platform.ts'
import { isTemplate, type Rendered, renderEmail, type TemplateName, type Templates } from '#emails/index.ts'
import { recipientOf } from './recipient.ts'
import { type Leased, stillLeased } from './rows.ts'
import type { StopReason } from './stop-reasons.ts'

/** A message as it goes out, the same at every attempt. */
export type Frozen = Rendered & { to: string }

type Parts = Pick<Platform, 'database' | 'vault' | 'config' | 'clock'>

/** The message as it was frozen at the first attempt; on that attempt, renders and freezes it. Or why it must not go. */
export async function frozenMessage(parts: Parts, message: Leased): Promise<Frozen | { stop: StopReason }> {
  if (!message.frozen) return freeze(parts, message)
  const text = await openText(parts, outbox.frozen, message.id, message.frozen)
  return text === null ? { stop: 'erased' } : JSON.parse(text)
}

async function freeze(parts: Parts, message: Leased): Promise<Frozen | { stop: StopReason }> {
  const { database, vault, config, clock } = parts
  const props = await openText(parts, outbox.props, message.id, message.props)
  if (props === null) return { stop: 'erased' }
  const owner: Owner = { kind: message.toKind, id: message.toId }
  const recipient = await recipientOf(database.read, vault, owner)
  if ('stop' in recipient) return recipient

  const rendered = await render(message.template, JSON.parse(props), {
    origin: config.origin,
    name: recipient.name,
  })
  const frozen: Frozen = { to: recipient.address, ...rendered }
  await database.write(async (tx) => {
    const cipher = await vault.lock(tx, clock(), owner, outbox.frozen, message.id, JSON.stringify(frozen))
    const kept = await tx
      .update(outbox)
      .set({ frozen: cipher })
      .where(stillLeased(message))
      .returning({ id: outbox.id })
    if (kept.length === 0) throw new Error('Another worker took the message over before it was frozen')
  })
  return frozen
}

function render(
  template: string,
  props: Templates[TemplateName],
  addressee: { origin: string; name: string },
) {
  if (!isTemplate(template)) throw new Error(`There is no e-mail called ${template}`)
  return renderEmail(template, props, addressee)
}

async function openText(
  { database, vault }: Parts,
  column: typeof outbox.props | typeof outbox.frozen,
  row: string,
  cipher: Cipher,
): Promise<string | null> {
  const [text] = await vault.open(database.read, [locked(column, row, cipher)])
  return text ?? null
}
