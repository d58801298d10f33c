import { describe, expect, test } from 'vitest'
import { journey, type MatchMove } from './journey.ts'
import { type MatchStage, matchStages, openMatchStages } from './vocabulary.ts'

function walk(from: MatchStage, moves: readonly MatchMove[]): MatchStage {
  return moves.reduce<MatchStage>((stage, move) => journey.next(stage, move), from)
}

describe('a match', () => {
  test('leads from a proposal through introduction and trial to a planned end', () => {
    const start = ['mentor_accepts', 'family_chooses', 'introduce', 'start_trial', 'confirm'] as const
    expect(walk('proposed', start)).toBe('active')
    expect(walk('active', ['plan_ending', 'close'])).toBe('closed')
  })

  test('never begins without both sides’ yes', () => {
    expect(journey.allowed('proposed')).toEqual(['mentor_accepts', 'mentor_declines', 'abandon'])
    expect(journey.allowed('mentor_accepted')).toEqual(['family_chooses', 'family_declines', 'abandon'])
    expect(() => journey.next('proposed', 'introduce')).toThrow('cannot')
  })

  test('that is declined by either side is abandoned before it starts', () => {
    expect(walk('proposed', ['mentor_declines'])).toBe('abandoned_before_start')
    expect(walk('mentor_accepted', ['family_declines'])).toBe('abandoned_before_start')
  })

  test('comes back from a pause to where it was', () => {
    expect(walk('trial', ['pause', 'resume_trial'])).toBe('trial')
    expect(walk('active', ['pause', 'resume'])).toBe('active')
  })

  test('can end early from any stage in which the two have met for a trial', () => {
    const early = matchStages.filter((stage) => journey.allowed(stage).includes('close_early'))
    expect(early).toEqual(['trial', 'active', 'paused', 'ending_planned'])
  })

  test('takes up a place exactly while something can happen to it but that its ending is taken back', () => {
    const goesOn = (stage: MatchStage) => journey.allowed(stage).some((move) => !move.startsWith('reopen'))
    expect(matchStages.filter(goesOn)).toEqual([...openMatchStages])
  })
})
