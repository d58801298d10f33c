import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asc } from 'drizzle-orm'
import type { Config } from '#app/config.server.ts'
import { type Actor, actorWith, type Relation, STRANGER } from '#app/kernel/actor.ts'
import { dayOf } from '#app/kernel/day.ts'
import { newMasterKey, readMasterKey } from '#app/kernel/secrets.ts'
import { openPlatform, type Platform } from '#app/platform.server.ts'
import { auditRows, outbox } from '#db/schema/index.ts'
import { lendDatabase } from './databases.ts'

/** The moment at which every test world begins: a Monday morning in programme year 14. */
export const WORLD_BEGINS = new Date('2026-11-23T09:30:00Z')

/** A configuration for one test: a folder, a key and a SQLite file of its own, which nobody has migrated yet. */
export function testConfig(): Config {
  const dataDir = mkdtempSync(join(tmpdir(), 'alongside-'))
  return {
    dataDir,
    databaseUrl: join(dataDir, 'test.db'),
    masterKey: readMasterKey(newMasterKey()),
    port: 0,
    origin: 'http://localhost:3000',
    smtpUrl: null,
    mailFrom: 'Alongside <no-reply@localhost>',
    demo: false,
    trustedHops: 0,
  }
}

export type World = Awaited<ReturnType<typeof world>>

/** A migrated, empty programme with the real database, a clock that tests move, and actors on request. */
export async function world() {
  let now = WORLD_BEGINS
  const plain = testConfig()
  const { address, database, giveBack } = await lendDatabase(plain.dataDir)
  const config = { ...plain, databaseUrl: address }
  const platform: Platform = openPlatform(config, { clock: () => now, database })
  return {
    ...platform,
    platform,
    now: () => now,
    today: () => dayOf(now),
    /** Moves the clock on by so many milliseconds. */
    later(milliseconds: number) {
      now = new Date(now.getTime() + milliseconds)
    },
    /** Somebody signed in who holds these relations. */
    actor: (accountId: string, ...relations: Relation[]): Actor =>
      actorWith(accountId, relations, dayOf(now)),
    stranger: (): Actor => actorWith(STRANGER, [], dayOf(now)),
    /** The audit log, oldest first. */
    audit: () =>
      platform.database.read.select().from(auditRows).orderBy(asc(auditRows.at), asc(auditRows.id)),
    /** The e-mails waiting, oldest first. */
    outbox: () => platform.database.read.select().from(outbox).orderBy(asc(outbox.createdAt), asc(outbox.id)),
    /** A second connection to the same data, as the worker process or another server would open it. */
    reopen: (): Platform => openPlatform(config, { clock: () => now }),
    async close() {
      await giveBack()
      rmSync(config.dataDir, { recursive: true, force: true })
    },
  }
}
