import { type Consequences, say } from '#app/kernel/consequences.ts'
import type { GovernanceEvent } from './events.ts'

export const governanceConsequences: Consequences<GovernanceEvent> = {
  'reference.saved': {
    says: (e) => say`Changed the list of ${e.list}`,
    emails: { none: 'Seen in the settings.' },
  },
  'target.set': {
    says: (e) => say`Set the target of programme year ${e.programmeYear} to ${e.value}`,
    emails: { none: 'Seen in the settings.' },
  },
  'rule.set': {
    says: (e) => say`Changed the rule ${e.rule} from ${e.effectiveFrom}`,
    emails: { none: 'Seen in the settings.' },
  },
}
