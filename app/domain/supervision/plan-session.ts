import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { volunteer } from '../people/index.ts'
import { planFor } from './plan-for.ts'
import { faultsOfPlan, planAnswers } from './session-answers.ts'

/** Offers a volunteer a day for supervision and tells them of it. */
export const planSession = defineCommand({
  name: 'supervision.plan',
  action: 'supervision.plan',
  on: volunteer,
  input: z.strictObject({ volunteerId: id, ...planAnswers }),
  async run(work) {
    const { volunteer: person, input, today } = work
    const faults = faultsOfPlan(input.plannedOn, today)
    if (Object.keys(faults).length > 0) throw new Refused('invalid', 'Check your answers.', faults)
    const { kind, plannedOn: happensOn, startsAt = null, medium } = input
    return {
      result: person.id,
      events: [await planFor(work, person.id, { kind, happensOn, startsAt, medium })],
    }
  },
})
