/** The ways in which the service says no on purpose. Anything else that is thrown is a bug. */
export type RefusalCode =
  | 'forbidden' // the actor could never do this
  | 'not-found' // no such record, or none that is theirs to know of
  | 'conflict' // somebody else changed the record first
  | 'invalid' // an answer does not hold; `fields` says which and why
  | 'busy' // too many at once, or too many tries; try again later

/** An expected no, with words a person can act on. */
export class Refused extends Error {
  readonly code: RefusalCode
  /** Messages by field name, shown beside the field. */
  readonly fields: Readonly<Record<string, readonly string[]>>

  constructor(code: RefusalCode, message: string, fields: Record<string, readonly string[]> = {}) {
    super(message)
    this.name = 'Refused'
    this.code = code
    this.fields = fields
  }
}
