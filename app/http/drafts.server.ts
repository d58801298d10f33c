import { and, eq } from 'drizzle-orm'
import { locked } from '#app/kernel/vault.ts'
import type { Platform } from '#app/platform.server.ts'
import type { FormState } from '#app/ui/form-state.ts'
import { drafts } from '#db/schema/index.ts'

type Values = FormState['values']

/** Keeps what somebody had typed when their session ended: encrypted, for that account alone, one for each page. */
export async function keepDraft(
  platform: Platform,
  accountId: string,
  path: string,
  values: Values,
): Promise<void> {
  const { database, vault, newId, clock } = platform
  await database.write(async (tx) => {
    const now = clock()
    const id = newId()
    const form = await vault.lock(
      tx,
      now,
      { kind: 'account', id: accountId },
      drafts.form,
      id,
      JSON.stringify(values),
    )
    await tx.delete(drafts).where(and(eq(drafts.accountId, accountId), eq(drafts.path, path)))
    await tx.insert(drafts).values({ id, accountId, path, form, savedAt: now })
  })
}

/** What this account had typed on this page when its session ended, if anything. */
export async function findDraft(
  platform: Platform,
  accountId: string,
  path: string,
): Promise<{ id: string; values: Values } | null> {
  const { read } = platform.database
  const [kept] = await read
    .select()
    .from(drafts)
    .where(and(eq(drafts.accountId, accountId), eq(drafts.path, path)))
  if (!kept) return null
  const [text] = await platform.vault.open(read, [locked(drafts.form, kept.id, kept.form)])
  return text ? { id: kept.id, values: JSON.parse(text) } : null
}

/** Forgets a draft once its page was saved. */
export async function dropDraft(platform: Platform, accountId: string, path: string): Promise<void> {
  await platform.database.write((tx) =>
    tx.delete(drafts).where(and(eq(drafts.accountId, accountId), eq(drafts.path, path))),
  )
}
