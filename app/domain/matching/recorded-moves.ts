import type { MatchMove } from './journey.ts'
import { type ClosureReason, closureReasons, type PauseReason, pauseReasons } from './vocabulary.ts'

/** The moves a coordinator records with a day. The answers of the mentor and of the family are recorded apart. */
export const recordedMoves = [
  'introduce',
  'start_trial',
  'confirm',
  'pause',
  'resume',
  'resume_trial',
  'plan_ending',
  'carry_on',
  'close',
  'close_early',
  'reopen',
  'reopen_trial',
  'abandon',
] as const satisfies readonly MatchMove[]
export type RecordedMove = (typeof recordedMoves)[number]

/** The moves that bring mentor and family together: consent and every hard rule must hold on their day. */
const bringingTogether: readonly RecordedMove[] = [
  'introduce',
  'start_trial',
  'resume',
  'resume_trial',
  'reopen',
  'reopen_trial',
]
export const bringsTogether = (move: RecordedMove) => bringingTogether.includes(move)

/** The moves after which a match is over. */
const ending: readonly RecordedMove[] = ['close', 'close_early', 'abandon']
export const ends = (move: RecordedMove) => ending.includes(move)

/** The moves that take back an ending. */
const takingBack: readonly RecordedMove[] = ['reopen', 'reopen_trial']
export const takesBack = (move: RecordedMove) => takingBack.includes(move)

/** The reasons a move may be given; none where it needs none. */
export function reasonsFor(move: RecordedMove): readonly (PauseReason | ClosureReason)[] {
  if (move === 'pause') return pauseReasons
  return ends(move) ? closureReasons : []
}
