import { and, eq, getTableName, inArray } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { v7 as newId } from 'uuid'
import type { Reader, Tx } from '#db/client.ts'
import type { Cipher } from '#db/columns.ts'
import { dataKeys, type KeyOwner } from '#db/schema/platform.ts'
import {
  deriveKey,
  type MasterKey,
  mac,
  newMasterKey,
  readKey,
  type SecretKey,
  seal,
  unseal,
} from './secrets.ts'

/** Whose key encrypts a value. */
export type Owner = { kind: KeyOwner; id: string }

/**
 * An encrypted value on its way to a page: where it stands and what it says in cipher.
 * A query gives these; the executor opens those the actor may read, all together.
 */
export class Locked {
  readonly place: string
  readonly cipher: Cipher
  constructor(place: string, cipher: Cipher) {
    this.place = place
    this.cipher = cipher
  }
}

/** Marks a value read from an encrypted column of a row; null stays null. */
export function locked(column: SQLiteColumn, row: string, cipher: Cipher): Locked
export function locked(column: SQLiteColumn, row: string, cipher: Cipher | null): Locked | null
export function locked(column: SQLiteColumn, row: string, cipher: Cipher | null): Locked | null {
  return cipher === null ? null : new Locked(placeOf(column, row), cipher)
}

const placeOf = (column: SQLiteColumn, row: string) => `${getTableName(column.table)}.${column.name}.${row}`

export type Vault = ReturnType<typeof openVault>

/** The keys that one transaction has found or made, by owner. It ends with its transaction: a rollback takes keys away. */
export type KeyRing = Map<string, { readonly id: string; readonly key: SecretKey }>

/** Encrypts and opens values with one key per owner, each wrapped by the master key. */
export function openVault(master: MasterKey) {
  const blindKey = deriveKey(master, 'blind-index')
  const bodyKey = deriveKey(master, 'submission')
  /** Opened keys by id. A key never changes; a bounded number is kept so that a long list opens quickly. */
  const opened = new Map<string, SecretKey>()

  const remember = (id: string, key: SecretKey) => {
    if (opened.size >= 20_000) opened.clear()
    opened.set(id, key)
    return key
  }
  const unwrap = (id: string, wrapped: string) =>
    remember(id, readKey(unseal(master, `data_keys.${id}`, wrapped)))

  async function keyFor(tx: Tx, owner: Owner, now: Date): Promise<{ id: string; key: SecretKey }> {
    const [known] = await tx
      .select()
      .from(dataKeys)
      .where(and(eq(dataKeys.owner, owner.kind), eq(dataKeys.ownerId, owner.id)))
    if (known) return { id: known.id, key: opened.get(known.id) ?? unwrap(known.id, known.wrapped) }
    const id = newId()
    const text = newMasterKey()
    await tx.insert(dataKeys).values({
      id,
      owner: owner.kind,
      ownerId: owner.id,
      wrapped: seal(master, `data_keys.${id}`, text),
      createdAt: now,
    })
    return { id, key: readKey(text) }
  }

  /** The owner's key as this transaction knows it already, or else from the database. */
  async function heldKey(tx: Tx, owner: Owner, now: Date, ring: KeyRing | undefined) {
    const name = `${owner.kind} ${owner.id}`
    const held = ring?.get(name) ?? (await keyFor(tx, owner, now))
    ring?.set(name, held)
    return held
  }

  async function loadKeys(db: Reader, ids: readonly string[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !opened.has(id))
    for (let start = 0; start < missing.length; start += 500) {
      const rows = await db
        .select()
        .from(dataKeys)
        .where(inArray(dataKeys.id, missing.slice(start, start + 500)))
      for (const row of rows) unwrap(row.id, row.wrapped)
    }
  }

  return {
    /**
     * Encrypts one value for one column of one row, with its owner's key (made on first use). A transaction that locks
     * several values passes its ring along, so that each key is looked up once.
     */
    async lock(
      tx: Tx,
      now: Date,
      owner: Owner,
      column: SQLiteColumn,
      row: string,
      text: string,
      ring?: KeyRing,
    ): Promise<Cipher> {
      const { id, key } = await heldKey(tx, owner, now, ring)
      return `v1.${id}.${seal(key, placeOf(column, row), text)}` as Cipher
    },

    /** Opens many values with one read of the keys. A value whose key was destroyed is given as null. */
    async open(db: Reader, values: readonly Locked[]): Promise<(string | null)[]> {
      await loadKeys(
        db,
        values.map((value) => keyIdOf(value.cipher)),
      )
      return values.map((value) => {
        const key = opened.get(keyIdOf(value.cipher))
        return key ? unseal(key, value.place, value.cipher.split('.').slice(2).join('.')) : null
      })
    },

    /** A keyed fingerprint of a normalised value, to find an e-mail or a phone number without reading one. */
    blind: (column: string, value: string) => mac(blindKey, `${column}:${value.trim().toLowerCase()}`),

    /** A keyed fingerprint of what a form said, to tell a double click from another answer. */
    bodyMac: (body: string) => mac(bodyKey, body),

    auditKey: deriveKey(master, 'audit'),
    chainKey: deriveKey(master, 'audit-chain'),
  }
}

const keyIdOf = (cipher: Cipher) => cipher.split('.')[1] ?? ''
