import {
  type Consequences,
  familyNamed,
  type Mention,
  say,
  volunteerNamed,
} from '#app/kernel/consequences.ts'
import { sayDay } from '#app/kernel/day.ts'
import type { CoordinationEvent } from './events.ts'

const ownNotes = { none: 'It is a coordinator’s own note; Today shows what is due.' }

/** Whoever a note or an action is about: the family where there is one, else the volunteer. */
const subject = ({ familyId, volunteerId }: { familyId: string; volunteerId: string }): Mention =>
  familyId ? familyNamed(familyId) : volunteerNamed(volunteerId)

export const coordinationConsequences: Consequences<CoordinationEvent> = {
  'contact.recorded': {
    says: (e) => say`Wrote down a contact of ${sayDay(e.happenedOn)} about ${subject(e)}`,
    emails: ownNotes,
  },
  'action.added': {
    says: (e) => say`Wrote down what is to be done about ${subject(e)} by ${sayDay(e.dueOn)}`,
    emails: ownNotes,
  },
  'action.done': { says: (e) => say`Did what was to be done about ${subject(e)}`, emails: ownNotes },
  'action.dropped': {
    says: (e) => say`Dropped what was to be done about ${subject(e)}`,
    emails: ownNotes,
  },
  'action.reopened': {
    says: (e) => say`What was to be done about ${subject(e)} waits again`,
    emails: ownNotes,
  },
}
