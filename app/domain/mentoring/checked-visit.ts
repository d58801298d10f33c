import type { Day } from '#app/kernel/day.ts'
import { Refused } from '#app/kernel/refusals.ts'
import type { VisitAnswers } from './visit-answers.ts'
import { faultsOfVisit, minutesOf } from './visit-rules.ts'

/** The answers about a visit as they are stored, with nothing left undefined; refused beside each field that does not hold. */
export function checkedVisit(answers: VisitAnswers, on: { today: Day; proposedOn: Day }) {
  const faults = faultsOfVisit(answers, on)
  const minutes = minutesOf(answers)
  if (minutes === undefined || Object.keys(faults).length > 0)
    throw new Refused('invalid', 'Check your answers.', faults)
  return {
    happenedOn: answers.happenedOn,
    startedAt: answers.startedAt ?? null,
    minutes,
    medium: answers.medium,
    present: answers.present ?? [],
    outsideRole: answers.outsideRole ?? [],
    mood: answers.mood ?? null,
    worry: answers.worry,
    miles: answers.miles ?? null,
    nextVisitOn: answers.nextVisitOn ?? null,
    nextVisitAt: answers.nextVisitAt ?? null,
  }
}

export type CheckedVisit = ReturnType<typeof checkedVisit>
