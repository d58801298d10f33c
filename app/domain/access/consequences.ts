import { accountNamed, type Consequences, say } from '#app/kernel/consequences.ts'
import type { AccessEvent } from './events.ts'
import { roleNames, type StaffRole } from './vocabulary.ts'

const saidInPerson = { none: 'Colleagues tell each other; the header of every page says what somebody is.' }

export const accessConsequences: Consequences<AccessEvent> = {
  'colleague.invited': {
    says: (e) => say`Invited ${accountNamed(e.accountId)} to sign in`,
    emails: (e) => [
      { template: 'invitation', to: { kind: 'account', id: e.accountId }, props: {}, link: 'invitation' },
    ],
  },
  'role.given': {
    says: (e) => say`Made ${accountNamed(e.accountId)} ${roleNames[e.role as StaffRole]}`,
    emails: saidInPerson,
  },
  'role.ended': {
    says: (e) => say`${accountNamed(e.accountId)} is no longer ${roleNames[e.role as StaffRole]}`,
    emails: saidInPerson,
  },
  'account.closed': {
    says: (e) => say`Closed the account of ${accountNamed(e.accountId)}`,
    emails: saidInPerson,
  },
  'account.reopened': {
    says: (e) => say`Opened the account of ${accountNamed(e.accountId)} again`,
    emails: saidInPerson,
  },
}
