import { type Consequences, say, volunteerNamed } from '#app/kernel/consequences.ts'
import { sayDay } from '#app/kernel/day.ts'
import type { RecruitmentEvent } from './events.ts'
import type { VolunteerMove } from './journey.ts'
import type { DeclineReason, LeavingReason } from './vocabulary.ts'
import { declineReasonNames, leavingReasonNames, movesMade, restrictedDeclineReasons } from './words.ts'

const toldInPerson = { none: 'A coordinator rings first and writes afterwards (domain/02).' }

/** Some reasons are for those who decide: the log keeps their code, and its sentence does not say it. */
const sayDeclineReason = (reason: DeclineReason) =>
  restrictedDeclineReasons.includes(reason) ? '' : `: ${lower(declineReasonNames[reason])}`

const sayLeavingReason = (reason: string) =>
  reason in leavingReasonNames ? `: ${lower(leavingReasonNames[reason as LeavingReason])}` : ''

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

export const recruitmentConsequences: Consequences<RecruitmentEvent> = {
  'volunteer.applied': {
    says: (e) => say`${volunteerNamed(e.volunteerId)} applied to be a mentor`,
    emails: (e) => [
      { template: 'application-received', to: { kind: 'volunteer', id: e.volunteerId }, props: {} },
    ],
  },
  'volunteer.added': {
    says: (e) =>
      say`Added ${volunteerNamed(e.volunteerId)}, who applied by ${e.source} on ${sayDay(e.happenedOn)}`,
    emails: { none: 'They spoke or wrote to a person, who answers them.' },
  },
  'volunteer.moved': {
    says: (e) =>
      say`${volunteerNamed(e.volunteerId)}: ${lower(movesMade[e.move as VolunteerMove])} on ${sayDay(e.happenedOn)}`,
    emails: toldInPerson,
  },
  'volunteer.declined': {
    says: (e) =>
      say`${volunteerNamed(e.volunteerId)}: declined on ${sayDay(e.happenedOn)}${sayDeclineReason(e.reason as DeclineReason)}`,
    emails: toldInPerson,
  },
  'volunteer.ended': {
    says: (e) =>
      say`${volunteerNamed(e.volunteerId)}: ${lower(movesMade[e.move as VolunteerMove])} on ${sayDay(e.happenedOn)}${sayLeavingReason(e.reason)}`,
    emails: toldInPerson,
  },
}
