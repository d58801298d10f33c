import { addRows } from '#db/add-rows.ts'
import type { Tx } from '#db/client.ts'
import { auditRows } from '#db/schema/platform.ts'
import { mac, type SecretKey } from './secrets.ts'

/** One line of the audit log before it is written: who did or read what, about whom. Ids and codes only. */
export type AuditEntry = {
  at: Date
  actorId: string
  requestId: string
  kind: 'did' | 'read'
  name: string
  event: string
  ids: Record<string, string>
}

type AuditRow = typeof auditRows.$inferSelect

/** The text that a row's HMAC covers: every column but the HMAC itself, in a fixed order. */
export function auditText(row: Omit<AuditRow, 'hmac'>): string {
  const ids = Object.entries(row.ids).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([
    row.id,
    row.at.toISOString(),
    row.actorId,
    row.requestId,
    row.kind,
    row.name,
    row.event,
    ids,
    row.familyId,
    row.volunteerId,
    row.matchId,
  ])
}

/**
 * Writes audit rows inside the transaction they report on, each with its own HMAC. The sealer of the worker
 * process chains them afterwards, in commit order: a chain made here would serialise every command.
 */
export async function writeAudit(
  tx: Tx,
  key: SecretKey,
  newId: () => string,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map((entry) => {
    const row = {
      id: newId(),
      ...entry,
      familyId: entry.ids['familyId'] ?? null,
      volunteerId: entry.ids['volunteerId'] ?? null,
      matchId: entry.ids['matchId'] ?? null,
    }
    return { ...row, hmac: mac(key, auditText(row)) }
  })
  for (let start = 0; start < rows.length; start += 500)
    await addRows(tx, auditRows, rows.slice(start, start + 500))
}
