import type { Day } from '#app/kernel/day.ts'
import { workflow } from '#app/kernel/workflow.ts'
import { type VolunteerStage, volunteerStages } from './vocabulary.ts'

/** Stages in which an applicant is still on the way to a decision. */
export const onTheWay = [
  'applied',
  'shortlisted',
  'interviewed',
  'checks_in_progress',
  'training',
  'ready_for_panel',
] as const

/** Stages in which a panel's approval stands, whether or not the person is visiting just now. */
const approvedStages = ['approved', 'approved_with_restrictions', 'on_break', 'suspended'] as const

/**
 * A volunteer's journey. Checks and training run side by side, so either may come first and
 * a person may go back and forth between them until everything is there.
 */
export const journey = workflow('volunteer', volunteerStages, {
  apply: { from: ['enquiry', 'lapsed', 'withdrawn'], to: 'applied', says: 'accept an application from' },
  shortlist: { from: ['applied'], to: 'shortlisted', says: 'shortlist' },
  interview: { from: ['shortlisted'], to: 'interviewed', says: 'record the interview of' },
  start_checks: {
    from: ['interviewed', 'training', 'deferred'],
    to: 'checks_in_progress',
    says: 'start checks for',
  },
  start_training: {
    from: ['interviewed', 'checks_in_progress', 'deferred'],
    to: 'training',
    says: 'start training for',
  },
  send_to_panel: {
    from: ['checks_in_progress', 'training', 'deferred'],
    to: 'ready_for_panel',
    says: 'send to panel',
  },
  approve: { from: ['ready_for_panel'], to: 'approved', says: 'approve' },
  approve_with_restrictions: {
    from: ['ready_for_panel', 'approved'],
    to: 'approved_with_restrictions',
    says: 'approve with restrictions',
  },
  lift_restrictions: {
    from: ['approved_with_restrictions'],
    to: 'approved',
    says: 'lift the restrictions on',
  },
  defer: {
    from: ['interviewed', 'checks_in_progress', 'training', 'ready_for_panel'],
    to: 'deferred',
    says: 'defer',
  },
  decline: { from: ['enquiry', ...onTheWay, 'deferred'], to: 'declined', says: 'decline' },
  withdraw: { from: ['enquiry', ...onTheWay, 'deferred'], to: 'withdrawn', says: 'withdraw' },
  lapse: {
    from: ['enquiry', ...onTheWay, 'deferred', ...approvedStages],
    to: 'lapsed',
    says: 'record as lapsed',
  },
  take_break: { from: ['approved', 'approved_with_restrictions'], to: 'on_break', says: 'start a break for' },
  return: { from: ['on_break'], to: 'approved', says: 'welcome back' },
  return_with_restrictions: {
    from: ['on_break'],
    to: 'approved_with_restrictions',
    says: 'welcome back with restrictions',
  },
  suspend: { from: ['approved', 'approved_with_restrictions', 'on_break'], to: 'suspended', says: 'suspend' },
  lift_suspension: { from: ['suspended'], to: 'approved', says: 'lift the suspension of' },
  lift_suspension_with_restrictions: {
    from: ['suspended'],
    to: 'approved_with_restrictions',
    says: 'lift the suspension, with restrictions, of',
  },
  leave: { from: approvedStages, to: 'left', says: 'record the leaving of' },
  remove: { from: approvedStages, to: 'removed', says: 'remove' },
  rejoin: { from: ['left'], to: 'checks_in_progress', says: 'start checks again for' },
})

export type VolunteerMove = keyof typeof journey.moves

/**
 * The move that ends a break or a suspension: what the panel restricted stays restricted,
 * so nobody sheds a restriction by being away.
 */
export function moveBack(from: 'on_break' | 'suspended', restricted: boolean): VolunteerMove {
  if (from === 'on_break') return restricted ? 'return_with_restrictions' : 'return'
  return restricted ? 'lift_suspension_with_restrictions' : 'lift_suspension'
}

/** Whether a panel's approval stands in this stage and the person may be offered to families. */
export function mayBeOffered(stage: VolunteerStage): boolean {
  return stage === 'approved' || stage === 'approved_with_restrictions'
}

/** A change of stage on the day it was true. */
export type StageChange = { readonly stage: VolunteerStage; readonly happenedOn: Day }

/** Days on which somebody was not with the programme: `from` included, `until` not; null is "still away". */
export type SpellAway = { readonly from: Day; readonly until: Day | null }

const awayStages: readonly VolunteerStage[] = ['left', 'removed', 'lapsed']

/**
 * When a volunteer had left, been removed or lapsed, worked out from their changes of stage.
 * Several changes on one day count in the order given.
 */
export function spellsAway(changes: readonly StageChange[]): SpellAway[] {
  const inOrder = changes.toSorted((a, b) =>
    a.happenedOn < b.happenedOn ? -1 : a.happenedOn > b.happenedOn ? 1 : 0,
  )
  const spells: SpellAway[] = []
  let awaySince: Day | null = null
  for (const { stage, happenedOn } of inOrder) {
    const away = awayStages.includes(stage)
    if (away && awaySince === null) awaySince = happenedOn
    if (!away && awaySince !== null) {
      spells.push({ from: awaySince, until: happenedOn })
      awaySince = null
    }
  }
  if (awaySince !== null) spells.push({ from: awaySince, until: null })
  return spells
}

/** Whether a day falls in one of the spells. */
export function isAway(spells: readonly SpellAway[], on: Day): boolean {
  return spells.some(({ from, until }) => from <= on && (until === null || on < until))
}
