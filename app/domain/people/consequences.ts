import { accountNamed, type Consequences, say, volunteerNamed } from '#app/kernel/consequences.ts'
import type { PeopleEvent } from './events.ts'

export const peopleConsequences: Consequences<PeopleEvent> = {
  'account.signed-in': {
    says: (e) => say`${accountNamed(e.accountId)} signed in`,
    emails: { none: 'It is their own doing.' },
  },
  'account.signed-out': {
    says: (e) => say`${accountNamed(e.accountId)} signed out`,
    emails: { none: 'It is their own doing.' },
  },
  'account.invited': {
    says: (e) => say`Invited ${accountNamed(e.accountId)}`,
    emails: { none: 'The step that makes the link sends it.' },
  },
  'account.reset-asked': {
    says: (e) => say`${accountNamed(e.accountId)} asked for a new password`,
    emails: { none: 'The step that makes the link sends it.' },
  },
  'account.password-set': {
    says: (e) => say`${accountNamed(e.accountId)} chose a password`,
    emails: { none: 'It is their own doing.' },
  },
  'offer.saved': {
    says: (e) => say`Wrote down what ${volunteerNamed(e.volunteerId)} offers as a mentor`,
    emails: { none: 'They told us themselves.' },
  },
  'volunteer.invited': {
    says: (e) => say`Invited ${volunteerNamed(e.volunteerId)} to sign in`,
    emails: (e) => [
      { template: 'invitation', to: { kind: 'account', id: e.accountId }, props: {}, link: 'invitation' },
    ],
  },
}
