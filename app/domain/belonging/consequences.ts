import { type Consequences, familyNamed, say } from '#app/kernel/consequences.ts'
import type { BelongingEvent } from './events.ts'

export const belongingConsequences: Consequences<BelongingEvent> = {
  'family.said-how-it-goes': {
    says: (e) => say`${familyNamed(e.familyId)} said how it is going`,
    emails: { none: 'The coordinator reads it when looking after the match.' },
  },
  'family.asked': {
    says: (e) =>
      e.request === 'stop'
        ? say`${familyNamed(e.familyId)} asked to stop`
        : say`${familyNamed(e.familyId)} asked for another mentor`,
    emails: (e) => [{ template: 'family-asked', to: { kind: 'account', id: e.coordinatorId }, props: {} }],
  },
  'family.took-request-back': {
    says: (e) => say`${familyNamed(e.familyId)} took back what it had asked for`,
    emails: { none: 'The request has gone from what waits.' },
  },
  'family.request-handled': {
    says: (e) => say`What ${familyNamed(e.familyId)} asked for has been dealt with`,
    emails: { none: 'The coordinator has talked with the family.' },
  },
}
