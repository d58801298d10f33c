import { desc, eq, isNotNull } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineList, defineQuery } from '#app/kernel/query.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { locked } from '#app/kernel/vault.ts'
import { outbox } from '#db/schema/index.ts'

/** Only the server says whether this is a demo; outside one, what was e-mailed is nobody's to read here. */
const inDemo = z.literal(true)

const reveals = { messageId: 'T1', template: 'T1', sentAt: 'T1', message: 'T2' } as const

/** The e-mails of a demo, newest first: there they go nowhere else. */
export const demoMail = defineList({
  name: 'governance.demo-mail',
  action: 'governance.see-demo-mail',
  on: null,
  input: z.object({ demo: inDemo }),
  reveals,
  async run({ db }) {
    const rows = await db
      .select()
      .from(outbox)
      .where(isNotNull(outbox.frozen))
      .orderBy(desc(outbox.createdAt), desc(outbox.id))
      .limit(50)
    return { rows: rows.map(shown), next: null }
  },
})

/** One e-mail of a demo as it was rendered. */
export const demoMessage = defineQuery({
  name: 'governance.demo-message',
  action: 'governance.see-demo-mail',
  on: null,
  input: z.object({ demo: inDemo, messageId: id }),
  reveals,
  async run({ db, input }) {
    const [row] = await db.select().from(outbox).where(eq(outbox.id, input.messageId))
    if (!row) throw new Refused('not-found', 'There is no such e-mail.')
    return shown(row)
  },
})

const shown = (row: typeof outbox.$inferSelect) => ({
  messageId: row.id,
  template: row.template,
  sentAt: row.sentAt,
  message: locked(outbox.frozen, row.id, row.frozen),
})
