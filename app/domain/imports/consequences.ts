import { type Consequences, familyNamed, say, volunteerNamed } from '#app/kernel/consequences.ts'
import { sayDay } from '#app/kernel/day.ts'
import type { ImportsEvent } from './events.ts'

/** What is imported happened before: the moment to write to anybody about it has passed. */
const earlier = { none: 'An import tells of what has already happened.' }

export const importsConsequences: Consequences<ImportsEvent> = {
  'import.read': { says: (e) => say`Sent a file of ${e.importKind} to be imported`, emails: earlier },
  'import.mapped': { says: () => say`Said what the columns of a file mean`, emails: earlier },
  'import.confirmed': {
    says: (e) => say`Imported a file: new ${e.added}, already here ${e.known}, left out ${e.refused}`,
    emails: earlier,
  },
  'volunteer.imported': {
    says: (e) =>
      say`${volunteerNamed(e.volunteerId)} came in by an import${e.countedOn ? `, recruited and trained on ${sayDay(e.countedOn)}` : ''}`,
    emails: earlier,
  },
  'family.imported': { says: (e) => say`${familyNamed(e.familyId)} came in by an import`, emails: earlier },
  'visit.imported': {
    says: (e) =>
      say`A visit of ${volunteerNamed(e.volunteerId)} with ${familyNamed(e.familyId)} on ${sayDay(e.happenedOn)} came in by an import`,
    emails: earlier,
  },
}
