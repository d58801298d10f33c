import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type MasterKey, newMasterKey, readMasterKey } from './kernel/secrets.ts'

/** What a deployment is told by its environment. */
export type Config = {
  /** Where the SQLite file and, unless it comes from the environment, the key file lie. */
  dataDir: string
  /** `postgres://…`, or a path to a SQLite file. */
  databaseUrl: string
  masterKey: MasterKey
  port: number
  /** The one address people use, without a slash at the end. Links in e-mails and the CSRF check rest on it. */
  origin: string
  /** `smtp://user:password@host:port`; null keeps e-mails in the outbox. */
  smtpUrl: string | null
  mailFrom: string
  /** A demo shows what was e-mailed and has invented people; a production start refuses its database. */
  demo: boolean
  /** How many proxies stand before the service: the client's address is read that many hops back. */
  trustedHops: number
}

/** Reads the configuration; throws with words for an operator when something is missing or wrong. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const dataDir = resolve(env['DATA_DIR'] ?? './data')
  const port = Number(env['PORT'] ?? 3000)
  const demo = env['DEMO'] === '1'
  const origin = (env['ORIGIN'] ?? `http://localhost:${port}`).replace(/\/$/, '')
  const databaseUrl = env['DATABASE_URL'] || join(dataDir, demo ? 'demo.db' : 'alongside.db')
  return {
    dataDir,
    databaseUrl,
    masterKey: masterKey(env, dataDir, databaseUrl),
    port,
    origin,
    smtpUrl: env['SMTP_URL'] ?? null,
    mailFrom: env['MAIL_FROM'] ?? `Alongside <no-reply@${new URL(origin).hostname}>`,
    demo,
    trustedHops: Number(env['TRUSTED_HOPS'] ?? 0),
  }
}

/**
 * The key from ALONGSIDE_KEY, or from the key file beside the data, made at the very first start.
 * A database whose key file is gone is refused: a new key would open nothing in it.
 */
function masterKey(env: NodeJS.ProcessEnv, dataDir: string, databaseUrl: string): MasterKey {
  if (env['ALONGSIDE_KEY']) return readMasterKey(env['ALONGSIDE_KEY'])
  const file = join(dataDir, 'alongside.key')
  if (!existsSync(file)) {
    if (databaseUrl.startsWith('postgres') || existsSync(databaseUrl))
      throw new Error(`No key: set ALONGSIDE_KEY, or put the key file back at ${file}`)
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, newMasterKey(), { mode: 0o600, flag: 'wx' })
  }
  return readMasterKey(readFileSync(file, 'utf8'))
}
