import type { Work } from '#app/kernel/command.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { locked } from '#app/kernel/vault.ts'
import { imports } from '#db/schema/index.ts'

type KeptFile = Pick<typeof imports.$inferSelect, 'id' | 'content'>

/** The bytes of a file that was sent, as base64. */
export async function openContent(open: Work['open'], file: KeptFile): Promise<string> {
  const [content] = await open([locked(imports.content, file.id, file.content)])
  if (content == null) throw new Refused('not-found', 'This file is no longer kept. Send it again.')
  return content
}
