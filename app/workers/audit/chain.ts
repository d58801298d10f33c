import { mac, type SecretKey } from '#app/kernel/secrets.ts'

/** What one link of the chain ties together: its place, a row, that row's HMAC, and the link before. */
type Tied = { seq: number; auditId: string; hmac: string; previous: string }

/** What stands before the first link. */
export const BEFORE_THE_FIRST = ''

/** A link: it cannot be made without the key, and it changes with anything that came before it. */
export const linkOf = (chainKey: SecretKey, { seq, auditId, hmac, previous }: Tied) =>
  mac(chainKey, [seq, auditId, hmac, previous].join('|'))
