import { workflow } from '#app/kernel/workflow.ts'
import { matchStages } from './vocabulary.ts'

/**
 * A match, from the coordinator's proposal to its end. The mentor answers first, then the family
 * chooses or declines; neither need say why. Until the trial starts, an ending is "abandoned":
 * nobody has yet lost a mentor. An ending written down by mistake is taken back on the same day; later, the pair is
 * proposed again.
 */
export const journey = workflow('match', matchStages, {
  mentor_accepts: { from: ['proposed'], to: 'mentor_accepted', says: 'record the mentor’s yes to' },
  mentor_declines: { from: ['proposed'], to: 'abandoned_before_start', says: 'record the mentor’s no to' },
  family_chooses: { from: ['mentor_accepted'], to: 'family_accepted', says: 'record the family’s choice of' },
  family_declines: {
    from: ['mentor_accepted'],
    to: 'abandoned_before_start',
    says: 'record the family’s no to',
  },
  introduce: { from: ['family_accepted'], to: 'introduced', says: 'record the introduction for' },
  start_trial: { from: ['introduced'], to: 'trial', says: 'start the trial of' },
  confirm: { from: ['trial'], to: 'active', says: 'confirm' },
  pause: { from: ['trial', 'active'], to: 'paused', says: 'pause' },
  resume: { from: ['paused'], to: 'active', says: 'resume' },
  resume_trial: { from: ['paused'], to: 'trial', says: 'resume the trial of' },
  plan_ending: { from: ['trial', 'active', 'paused'], to: 'ending_planned', says: 'plan the ending of' },
  carry_on: { from: ['ending_planned'], to: 'active', says: 'carry on with' },
  close: { from: ['ending_planned'], to: 'closed', says: 'close' },
  close_early: {
    from: ['trial', 'active', 'paused', 'ending_planned'],
    to: 'closed_early',
    says: 'close early',
  },
  reopen: { from: ['closed', 'closed_early'], to: 'active', says: 'take back the ending of' },
  reopen_trial: { from: ['closed', 'closed_early'], to: 'trial', says: 'take back the ending of' },
  abandon: {
    from: ['proposed', 'mentor_accepted', 'family_accepted', 'introduced'],
    to: 'abandoned_before_start',
    says: 'abandon',
  },
})

export type MatchMove = keyof typeof journey.moves
