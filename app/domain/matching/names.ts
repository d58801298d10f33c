import type { ClosureReason, choiceTellers, MatchStage, PauseReason } from './vocabulary.ts'

/** Each stage as a screen names it. */
export const matchStageNames: Readonly<Record<MatchStage, string>> = {
  proposed: 'Proposed',
  mentor_accepted: 'Mentor said yes',
  family_accepted: 'Family chose',
  introduced: 'Introduced',
  trial: 'Trial',
  active: 'Active',
  paused: 'Paused',
  ending_planned: 'Ending planned',
  closed: 'Ended as planned',
  closed_early: 'Ended early',
  abandoned_before_start: 'Did not begin',
}

export const closureReasonNames: Readonly<Record<ClosureReason, string>> = {
  goals_met: 'The goals were met',
  planned_end: 'It had run its planned time',
  family_chose: 'The family chose to stop',
  mentor_left: 'The mentor left',
  moved: 'Somebody moved away',
  safety: 'For somebody’s safety',
  step_up: 'The family needs a higher level of help',
  mismatch: 'They did not suit each other',
  no_contact: 'Contact was lost',
  programme_ended: 'The programme ended',
  death_or_serious_illness: 'A death or serious illness',
}

export const pauseReasonNames: Readonly<Record<PauseReason, string>> = {
  gate_expired: 'A gate has run out',
  mentor_away: 'The mentor is away',
  family_asked: 'The family asked for it',
  family_away: 'The family is away',
  safety: 'For somebody’s safety',
  illness: 'Somebody is ill',
}

export const choiceTellerNames: Readonly<Record<(typeof choiceTellers)[number], string>> = {
  family: 'The family',
  key_worker: 'The key worker',
  coordinator: 'I asked them myself',
}
