import { type Consequences, say } from '#app/kernel/consequences.ts'
import type { FindingEvent } from './events.ts'

const oneself = { none: 'It concerns only the person who did it.' }

export const findingConsequences: Consequences<FindingEvent> = {
  'list.saved': { says: () => say`Saved a list for themselves`, emails: oneself },
  'list.renamed': { says: () => say`Renamed a list of their own`, emails: oneself },
  'list.deleted': { says: () => say`Deleted a list of their own`, emails: oneself },
  'export.requested': {
    says: (e) => say`Asked for a file of ${e.list}, export ${e.reference}`,
    emails: { none: 'The file is fetched on the screen, never sent.' },
  },
}
