import type { RecordedMove } from '#app/domain/matching/index.ts'
import type { MatchStage } from '#app/domain/matching/vocabulary.ts'
import { dayOf } from '#app/kernel/day.ts'
import type { MatchData } from './match.tsx'

type Next = { move: RecordedMove; title: string; advice: string; button: string }

const goOn = {
  title: 'The match is paused',
  advice: 'There are no visits until it goes on. Consent and every gate are checked again for that day.',
}

const nextSteps: Readonly<Partial<Record<MatchStage, Next>>> = {
  family_accepted: {
    move: 'introduce',
    title: 'Introduce them, and be there',
    advice: 'Go with the mentor to the first meeting, with the key worker where there is one.',
    button: 'Record the introduction',
  },
  introduced: {
    move: 'start_trial',
    title: 'Start the trial',
    advice:
      'Ask each of them by themselves within two days how it was. Then sign the agreement, and visits begin.',
    button: 'Start the trial',
  },
  trial: {
    move: 'confirm',
    title: 'Hold the trial review',
    advice: 'After four to six weeks ask both sides whether to go on.',
    button: 'Confirm the match',
  },
  ending_planned: {
    move: 'close',
    title: 'End the match as planned',
    advice: 'Tell both sides at least two visits before, and plan the last one with the children.',
    button: 'Close the match',
  },
}

/** The step to offer first; an active match needs none. A paused one goes on where it stood. */
export function nextMove({ stage, steps = [] }: MatchData): Next | null {
  if (stage !== 'paused') return (stage && nextSteps[stage]) ?? null
  const wasConfirmed = steps.some(({ move }) => move === 'confirm' || move === 'carry_on')
  return wasConfirmed
    ? { ...goOn, move: 'resume', button: 'Go on with the match' }
    : { ...goOn, move: 'resume_trial', button: 'Go on with the trial' }
}

/** The way back from an ending that was written down today by mistake: to where the match stood. Null on other days. */
export function takenBack({ on, steps = [] }: MatchData): RecordedMove | null {
  const last = steps.at(-1)
  if (!last || !['close', 'close_early'].includes(last.move) || dayOf(last.recordedAt) !== on) return null
  return steps.at(-2)?.toStage === 'trial' ? 'reopen_trial' : 'reopen'
}

/** Each other step as a screen offers it. */
export const otherMoveNames: Readonly<Partial<Record<RecordedMove, string>>> = {
  pause: 'Pause the match',
  plan_ending: 'Plan the ending',
  carry_on: 'Carry on after all',
  close_early: 'End it before its time',
  abandon: 'Give it up before it begins',
  reopen: 'Take back the ending',
  reopen_trial: 'Take back the ending',
}
