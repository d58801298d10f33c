import { v7 } from 'uuid'
import type { Database } from '#db/client.ts'
import { openDatabase } from '#db/open.ts'
import type { Config } from './config.server.ts'
import { consequences } from './domain/consequences.ts'
import { policy } from './domain/policy.ts'
import { type Executor, executor } from './kernel/executor.ts'
import { openVault, type Vault } from './kernel/vault.ts'

/** The real things the service is made of, put together once per process. */
export type Platform = Executor & {
  config: Config
  database: Database
  vault: Vault
  clock: () => Date
  newId: () => string
  close(): Promise<void>
}

/**
 * Opens everything the service runs on: the only place that opens a database.
 * Tests pass their own clock, and a database they have opened; everything else is always the real thing.
 */
export function openPlatform(
  config: Config,
  {
    clock = () => new Date(),
    database = openDatabase(config.databaseUrl),
  }: { clock?: () => Date; database?: Database } = {},
): Platform {
  const vault = openVault(config.masterKey)
  const mailDomain = new URL(config.origin).hostname
  return {
    ...executor({ database, vault, policy, consequences, clock, newId: v7, mailDomain }),
    config,
    database,
    vault,
    clock,
    newId: v7,
    close: () => database.close(),
  }
}
