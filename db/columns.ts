import * as pg from 'drizzle-orm/pg-core'
import * as lite from 'drizzle-orm/sqlite-core'

/** The engine is chosen once, by DATABASE_URL, when the process starts. Nothing outside db/ asks which it is. */
export const engine: 'sqlite' | 'postgres' = /^postgres(ql)?:/.test(process.env['DATABASE_URL'] ?? '')
  ? 'postgres'
  : 'sqlite'

declare const encrypted: unique symbol
/** A value encrypted by the vault. A plain text in its place does not compile, and is refused at run time. */
export type Cipher = string & { readonly [encrypted]: true }

const CIPHER_FORM = /^v1\.[0-9a-f-]{36}\.[\w-]+\.[\w-]+\.[\w-]*$/

/** Whether a text has the form the vault gives: `v1.<key>.<iv>.<tag>.<ciphertext>`, base64url. */
export const isCipher = (value: unknown): value is Cipher =>
  typeof value === 'string' && CIPHER_FORM.test(value)

function onlyCipher(value: Cipher): string {
  if (!isCipher(value)) throw new Error('An encrypted column was given a plain value')
  return value
}

const cipherColumn = {
  dataType: () => 'text',
  toDriver: onlyCipher,
  fromDriver: (value: string) => value as Cipher,
}
const liteCipher = lite.customType<{ data: Cipher; driverData: string }>(cipherColumn)
const pgCipher = pg.customType<{ data: Cipher; driverData: string }>(cipherColumn)

const sqlite = {
  table: lite.sqliteTable,
  /** An identifier made by the service (UUID), or a short code people know. */
  id: () => lite.text(),
  /** Open text: may be sorted, searched and shown in logs of ids; never a family's words. */
  words: () => lite.text(),
  oneOf: <const T extends readonly [string, ...string[]]>(values: T) => lite.text({ enum: values }),
  count: () => lite.integer(),
  number: () => lite.real(),
  yes: () => lite.integer({ mode: 'boolean' }),
  /** A moment, stored in UTC with milliseconds. */
  instant: () => lite.integer({ mode: 'timestamp_ms' }),
  /** A calendar day, `YYYY-MM-DD`. */
  day: () => lite.text(),
  /** Structured open data, as JSON. */
  record: <T>() => lite.text({ mode: 'json' }).$type<T>(),
  /** Encrypted with the key of the family or person it is about. */
  personal: () => liteCipher(),
  /** Encrypted likewise, and never shown outside its own reveal. */
  sealed: () => liteCipher(),
  index: lite.index,
  uniqueIndex: lite.uniqueIndex,
  primaryKey: lite.primaryKey,
}

const postgres = {
  table: pg.pgTable,
  id: () => pg.text(),
  words: () => pg.text(),
  oneOf: <const T extends readonly [string, ...string[]]>(values: T) =>
    pg.text({ enum: values as unknown as [string, ...string[]] }),
  count: () => pg.integer(),
  number: () => pg.doublePrecision(),
  yes: () => pg.boolean(),
  instant: () => pg.timestamp({ withTimezone: true, mode: 'date', precision: 3 }),
  day: () => pg.date({ mode: 'string' }),
  record: <T>() => pg.jsonb().$type<T>(),
  personal: () => pgCipher(),
  sealed: () => pgCipher(),
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
} satisfies Record<keyof typeof sqlite, unknown>

/** One vocabulary of columns: typed as SQLite, built for whichever engine is running. */
export const c = (engine === 'postgres' ? postgres : sqlite) as unknown as typeof sqlite
