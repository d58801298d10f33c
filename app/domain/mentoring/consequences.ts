import { type Consequences, familyNamed, say, volunteerNamed } from '#app/kernel/consequences.ts'
import { sayDay } from '#app/kernel/day.ts'
import type { MentoringEvent } from './events.ts'

const seenInPlace = {
  none: 'The coordinator sees it on the match. An urgent worry is a telephone call, never an e-mail.',
}

const ownDoing = { none: 'They did it themselves, on a page that says so.' }

export const mentoringConsequences: Consequences<MentoringEvent> = {
  'visit.logged': {
    says: (e) =>
      say`A visit of ${volunteerNamed(e.volunteerId)} with ${familyNamed(e.familyId)} on ${sayDay(e.happenedOn)} was logged`,
    emails: seenInPlace,
  },
  'visit.sent-again': {
    says: (e) =>
      say`The log of ${volunteerNamed(e.volunteerId)}’s visit of ${sayDay(e.happenedOn)} came again and was kept once`,
    emails: { none: 'Nothing changed.' },
  },
  'visit.corrected': {
    says: (e) => say`${volunteerNamed(e.volunteerId)} corrected the visit of ${sayDay(e.happenedOn)}`,
    emails: seenInPlace,
  },
  'calendar.made': { says: () => say`Made a link for their calendar`, emails: ownDoing },
  'calendar.ended': { says: () => say`Ended the link for their calendar`, emails: ownDoing },
  'visit.added-to': {
    says: (e) => say`${volunteerNamed(e.volunteerId)} added to the visit of ${sayDay(e.happenedOn)}`,
    emails: seenInPlace,
  },
  'visit.worry-read': {
    says: (e) =>
      say`The worry that ${volunteerNamed(e.volunteerId)} wrote down at the visit of ${sayDay(e.happenedOn)} was read`,
    emails: {
      none: 'The mentor sees on the visit what was written; a coordinator calls where an answer is needed.',
    },
  },
}
