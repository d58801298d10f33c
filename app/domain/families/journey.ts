import { workflow } from '#app/kernel/workflow.ts'
import { type FamilyStage, familyStages } from './vocabulary.ts'

/**
 * A family's journey: through the programme, and on into support that continues after it.
 * A family whose needs belong elsewhere is signposted, which is help and not a refusal.
 */
export const journey = workflow('family', familyStages, {
  screen: { from: ['referred'], to: 'screening', says: 'start looking at the referral of' },
  accept: { from: ['screening'], to: 'waiting_to_start', says: 'accept' },
  start: { from: ['waiting_to_start'], to: 'in_programme', says: 'start the programme for' },
  signpost: { from: ['referred', 'screening', 'waiting_to_start'], to: 'signposted', says: 'signpost' },
  continue_support: { from: ['in_programme'], to: 'continuing', says: 'continue support for' },
  step_back_up: { from: ['continuing'], to: 'in_programme', says: 'bring back into the programme' },
  close: {
    from: ['waiting_to_start', 'in_programme', 'continuing'],
    to: 'closed',
    says: 'close the record of',
  },
  refer_again: { from: ['closed', 'signposted'], to: 'referred', says: 'open a new referral for' },
})

export type FamilyMove = keyof typeof journey.moves

/** Stages in which a family may look for a mentor or have one: support goes on after the programme. */
export function mayHaveMentor(stage: FamilyStage): boolean {
  return stage === 'waiting_to_start' || stage === 'in_programme' || stage === 'continuing'
}
