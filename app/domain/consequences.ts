import { type Consequences, type Mention, say } from '#app/kernel/consequences.ts'
import type { DomainEvent } from './events.ts'

const account = (id: string): Mention => ({ about: 'account', id })

/** What follows from each thing that can happen: its sentence in the log, and its e-mails or why there are none. */
export const consequences: Consequences<DomainEvent> = {
  'account.signed-in': { says: (e) => say`${account(e.accountId)} signed in`, emails: { none: 'It is their own doing.' } },
  'account.signed-out': { says: (e) => say`${account(e.accountId)} signed out`, emails: { none: 'It is their own doing.' } },
  'account.invited': { says: (e) => say`Invited ${account(e.accountId)}`, emails: { none: 'The link is sent by the step that makes it.' } },
  'account.reset-asked': { says: (e) => say`${account(e.accountId)} asked for a new password`, emails: { none: 'The link is sent by the step that makes it.' } },
  'account.password-set': { says: (e) => say`${account(e.accountId)} chose a password`, emails: { none: 'It is their own doing.' } },
}
