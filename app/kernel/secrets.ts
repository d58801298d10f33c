import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'

/** A key of 32 bytes, as the engine holds it: given as bytes, each use of it would cost ten times as much. */
export type SecretKey = KeyObject

/** The 32-byte key that wraps all others. It never enters the database. */
export type MasterKey = SecretKey & { readonly __master: never }

const KEY_BYTES = 32
const IV_BYTES = 12

/** Reads a master key written as base64; throws when it is not 32 bytes. */
export function readMasterKey(text: string): MasterKey {
  const bytes = Buffer.from(text.trim(), 'base64')
  if (bytes.length !== KEY_BYTES) throw new Error('The master key must be 32 bytes, written as base64')
  return createSecretKey(bytes) as MasterKey
}

/** Reads any other key written as base64. */
export const readKey = (text: string): SecretKey => createSecretKey(text, 'base64')

/** A new master key, as base64. */
export const newMasterKey = () => randomBytes(KEY_BYTES).toString('base64')

/** A key for one purpose (`audit`, `blind-index`…), derived from the master key. */
export const deriveKey = (master: MasterKey, purpose: string): SecretKey =>
  createSecretKey(Buffer.from(hkdfSync('sha256', master, '', `alongside/${purpose}`, KEY_BYTES)))

/** HMAC-SHA-256 as base64url. */
export const mac = (key: SecretKey, text: string) =>
  createHmac('sha256', key).update(text).digest('base64url')

/** SHA-256 as hexadecimal: how a token is stored, never the token itself. */
export const fingerprint = (token: string) => createHash('sha256').update(token).digest('hex')

/** A token of 256 random bits, base64url. */
export const newToken = () => randomBytes(KEY_BYTES).toString('base64url')

/**
 * Encrypts with AES-256-GCM. `place` is bound in: the same text moved to another row or column does not open.
 * @returns `iv.tag.ciphertext`, base64url
 */
export function seal(key: SecretKey, place: string, text: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(pad(text)), cipher.final()])
  return [iv, cipher.getAuthTag(), body].map((part) => part.toString('base64url')).join('.')
}

/** Opens what `seal` made; throws when the key, the place or the text is not the one it was sealed with. */
export function unseal(key: SecretKey, place: string, sealed: string): string {
  const [iv, tag, body] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'))
  if (!iv || !tag || !body) throw new Error('Not a sealed text')
  const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place)).setAuthTag(tag)
  return unpad(Buffer.concat([decipher.update(body), decipher.final()]))
}

/** Short values are padded to a common length, so that a ciphertext does not tell "Jo" from "Alexandra". */
const PADDED_TO = 32

function pad(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8')
  const filler = (PADDED_TO - ((bytes.length + 1) % PADDED_TO)) % PADDED_TO
  return Buffer.concat([Buffer.from([filler]), bytes, Buffer.alloc(filler)])
}

function unpad(bytes: Buffer): string {
  return bytes.subarray(1, bytes.length - (bytes[0] ?? 0)).toString('utf8')
}
