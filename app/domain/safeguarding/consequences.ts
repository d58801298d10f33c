import { accountNamed, type Consequences, say } from '#app/kernel/consequences.ts'
import { sayDay } from '#app/kernel/day.ts'
import type { SafeguardingEvent } from './events.ts'

const onTheConcern = { none: 'The lead sees it on the concern.' }

export const safeguardingConsequences: Consequences<SafeguardingEvent> = {
  'concern.raised': {
    says: () => say`Raised a concern`,
    emails: { none: 'Each lead who is told has an event of their own.' },
  },
  'concern.passed-on': {
    says: (e) => say`Told ${accountNamed(e.accountId)} that a concern was raised`,
    emails: (e) => [{ template: 'look-now', to: { kind: 'account', id: e.accountId }, props: {} }],
  },
  'concern.acknowledged': {
    says: () => say`Acknowledged a concern`,
    emails: (e) => [{ template: 'answer-waiting', to: { kind: 'account', id: e.raisedById }, props: {} }],
  },
  'concern.visits-held': {
    says: () => say`Put visits on hold`,
    emails: { none: 'The lead telephones; coordinator and mentor see the hold.' },
  },
  'concern.visits-resumed': { says: () => say`Let visits go on`, emails: onTheConcern },
  'concern.decided': { says: () => say`Decided on a concern`, emails: onTheConcern },
  'concern.referred': { says: () => say`Referred a concern`, emails: onTheConcern },
  'concern.closed': { says: () => say`Closed a concern`, emails: onTheConcern },
  'duty-line.set': {
    says: (e) => say`Changed the duty line from ${sayDay(e.effectiveFrom)}`,
    emails: { none: 'Seen on every page that shows it.' },
  },
}
