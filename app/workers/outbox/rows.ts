import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm'
import type { Platform } from '#app/platform.server.ts'
import { outbox } from '#db/schema/platform.ts'
import { LEASE } from './retry-times.ts'
import type { StopReason } from './stop-reasons.ts'

type Row = typeof outbox.$inferSelect

/** A message that this worker may work on until `leasedUntil`. */
export type Leased = Row & { leasedUntil: Date }

type Parts = Pick<Platform, 'database' | 'clock'>

/** A message that is sent or stopped has no next attempt, so it is never due. */
const due = (now: Date) =>
  and(lte(outbox.nextAttemptAt, now), or(isNull(outbox.leasedUntil), lte(outbox.leasedUntil, now)))

/** True of a message only while this worker's lease has not passed to another. */
export const stillLeased = (message: Leased) =>
  and(eq(outbox.id, message.id), eq(outbox.leasedUntil, message.leasedUntil))

/** The messages to try now, longest due first. */
export async function dueMessages({ database, clock }: Parts, most: number): Promise<string[]> {
  const rows = await database.read
    .select({ id: outbox.id })
    .from(outbox)
    .where(due(clock()))
    .orderBy(asc(outbox.nextAttemptAt), asc(outbox.id))
    .limit(most)
  return rows.map((row) => row.id)
}

/** Takes a message for one attempt, which counts from here; undefined when another worker has it or it is done. */
export async function lease({ database, clock }: Parts, id: string): Promise<Leased | undefined> {
  const now = clock()
  const leasedUntil = new Date(now.getTime() + LEASE)
  const [row] = await database.write(async (tx) =>
    tx
      .update(outbox)
      .set({ leasedUntil, attempts: sql`${outbox.attempts} + 1` })
      .where(and(eq(outbox.id, id), due(now)))
      .returning(),
  )
  return row && { ...row, leasedUntil }
}

/** Marks a message as sent, whoever holds the lease by now: what has gone out must not go again. */
export async function markSent({ database, clock }: Parts, message: Leased): Promise<void> {
  const done = { sentAt: clock(), nextAttemptAt: null, leasedUntil: null }
  await database.write(async (tx) => {
    await tx.update(outbox).set(done).where(eq(outbox.id, message.id))
  })
}

/** Gives a message back for a later attempt. */
export async function postpone({ database }: Parts, message: Leased, until: Date): Promise<void> {
  await database.write(async (tx) => {
    await tx.update(outbox).set({ nextAttemptAt: until, leasedUntil: null }).where(stillLeased(message))
  })
}

/** Puts a message aside for good, to be seen by people. */
export async function stop({ database, clock }: Parts, message: Leased, because: StopReason): Promise<void> {
  const stopped = { stoppedAt: clock(), stoppedBecause: because, nextAttemptAt: null, leasedUntil: null }
  await database.write(async (tx) => {
    await tx.update(outbox).set(stopped).where(stillLeased(message))
  })
}
