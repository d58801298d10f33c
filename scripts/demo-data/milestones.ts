import type { VolunteerMove } from '#app/domain/recruitment/journey.ts'
import type { Gate, GateDetail } from '#app/domain/vetting/vocabulary.ts'
import { addDays, type Day } from '#app/kernel/day.ts'
import type { Random } from './random.ts'
import { workingDay } from './working-day.ts'

/** What happens on the way from an enquiry to a signed agreement, in the order in which it usually does. */
export const milestones = [
  'enquiry',
  'apply',
  'shortlist',
  'interview',
  'start_checks',
  'self_declaration',
  'references',
  'modules_1',
  'modules_2',
  'dbs',
  'modules_3',
  'modules_4',
  'practice',
  'send_to_panel',
  'panel',
  'agreement',
] as const
export type Milestone = (typeof milestones)[number]

/** Days since the milestone before, least and most: about thirteen weeks in all. */
const pace: Readonly<Record<Milestone, readonly [number, number]>> = {
  enquiry: [0, 0],
  apply: [2, 9],
  shortlist: [4, 9],
  interview: [7, 14],
  start_checks: [1, 3],
  self_declaration: [6, 13],
  references: [5, 12],
  modules_1: [3, 9],
  modules_2: [7, 7],
  dbs: [1, 4],
  modules_3: [3, 6],
  modules_4: [7, 7],
  practice: [4, 9],
  send_to_panel: [2, 5],
  panel: [5, 12],
  agreement: [2, 8],
}

/** What people do in their own time, at weekends too. */
const atHome: readonly Milestone[] = ['enquiry', 'apply']

/** The days of all milestones up to one, for somebody who reached that one on a given day. */
export function daysUntil(random: Random, last: Milestone, reachedOn: Day): Map<Milestone, Day> {
  const passed = milestones.slice(0, milestones.indexOf(last) + 1)
  const days = new Map<Milestone, Day>()
  let day = reachedOn
  for (const milestone of passed.toReversed()) {
    days.set(milestone, atHome.includes(milestone) ? day : workingDay(day))
    day = addDays(day, -random.whole(...pace[milestone]))
  }
  return new Map([...days].reverse())
}

/** A gate that a milestone brings, as its fact is written down. */
export type Found = { readonly gate: Gate; readonly detail: GateDetail }

const plain = (gate: Gate): Found => ({ gate, detail: { kind: 'plain' } })
const module = (code: string): Found => ({
  gate: 'training_module',
  detail: { kind: 'module', code, version: 1 },
})

/** The check that a mentor of a parent needs. */
export const suitableCheck: Found = {
  gate: 'dbs',
  detail: { kind: 'dbs', level: 'enhanced', workforce: 'child', childBarred: false, adultBarred: false },
}

/** What each milestone moves and finds out. */
export const milestoneBrings: Readonly<
  Record<Milestone, { readonly move?: VolunteerMove; readonly found?: readonly Found[] }>
> = {
  enquiry: {},
  apply: { move: 'apply' },
  shortlist: { move: 'shortlist', found: [plain('application_accepted')] },
  interview: {
    move: 'interview',
    found: [plain('interview'), { gate: 'identity', detail: { kind: 'identity', route: 'route_1' } }],
  },
  start_checks: { move: 'start_checks' },
  self_declaration: { found: [plain('self_declaration')] },
  references: {
    found: [{ gate: 'references', detail: { kind: 'references', satisfactory: 2, verifiedByVoice: 1 } }],
  },
  modules_1: { move: 'start_training', found: [module('M01'), module('M02')] },
  modules_2: { found: [module('M03'), module('M04')] },
  dbs: { found: [suitableCheck] },
  modules_3: { found: [module('M05'), module('M06')] },
  modules_4: { found: [module('M07'), module('M08'), module('M09')] },
  practice: { found: [plain('observed_practice')] },
  send_to_panel: { move: 'send_to_panel' },
  panel: { move: 'approve', found: [{ gate: 'panel', detail: { kind: 'panel', restricted: false } }] },
  agreement: { found: [plain('agreement')] },
}
