import { type Consequences, say, volunteerNamed } from '#app/kernel/consequences.ts'
import { sayDay } from '#app/kernel/day.ts'
import { type CorrectionReason, correctionReasonNames } from './correction-reasons.ts'
import type { VettingEvent } from './events.ts'
import { type Gate, gateNames, type Outcome } from './vocabulary.ts'

const outcomeWords: Readonly<Record<Outcome, string>> = {
  met: 'met',
  not_met: 'decided against',
  not_needed: 'not needed',
}

type AboutAGate = {
  readonly gate: string
  readonly module: string
  readonly outcome: string
  readonly happenedOn: string
}

/** "DBS check met on 3 October 2026". */
function sayFound({ gate, module, outcome, happenedOn }: AboutAGate): string {
  const name = [gateNames[gate as Gate], module].filter(Boolean).join(' ')
  return `${name} ${outcomeWords[outcome as Outcome]} on ${sayDay(happenedOn)}`
}

const toldInPerson = { none: 'A coordinator tells them, in their own words and at the right time.' }

export const vettingConsequences: Consequences<VettingEvent> = {
  'gate.recorded': {
    says: (e) => say`Recorded for ${volunteerNamed(e.volunteerId)}: ${sayFound(e)}`,
    emails: toldInPerson,
  },
  'gate.corrected': {
    says: (e) =>
      say`Corrected for ${volunteerNamed(e.volunteerId)}: ${sayFound(e)}, because ${correctionReasonNames[e.reason as CorrectionReason]}`,
    emails: toldInPerson,
  },
  'volunteer.counted': {
    says: (e) =>
      say`${volunteerNamed(e.volunteerId)} counts as recruited and trained from ${sayDay(e.happenedOn)}`,
    emails: toldInPerson,
  },
  'volunteer.counted-anew': {
    says: (e) =>
      e.is
        ? say`${volunteerNamed(e.volunteerId)} now counts as recruited and trained from ${sayDay(e.is)}, and no longer from ${sayDay(e.was)}`
        : say`${volunteerNamed(e.volunteerId)} no longer counts as recruited and trained from ${sayDay(e.was)}`,
    emails: { none: 'It follows from a correction, which is for staff to know.' },
  },
}
