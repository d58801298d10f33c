import { describe, expect, test } from 'vitest'
import { isAway, journey, mayBeOffered, moveBack, spellsAway, type VolunteerMove } from './journey.ts'
import { type VolunteerStage, volunteerStages } from './vocabulary.ts'

function walk(from: VolunteerStage, moves: readonly VolunteerMove[]): VolunteerStage {
  return moves.reduce<VolunteerStage>((stage, move) => journey.next(stage, move), from)
}

describe('a volunteer’s journey', () => {
  test('leads from an enquiry to approval', () => {
    const moves = [
      'apply',
      'shortlist',
      'interview',
      'start_checks',
      'start_training',
      'send_to_panel',
      'approve',
    ] as const
    expect(walk('enquiry', moves)).toBe('approved')
  })

  test('goes back and forth between checks and training', () => {
    expect(walk('interviewed', ['start_training', 'start_checks', 'start_training'])).toBe('training')
  })

  test('offers nobody to families before the panel, or on a break, or suspended', () => {
    expect(volunteerStages.filter(mayBeOffered)).toEqual(['approved', 'approved_with_restrictions'])
  })

  test('approves nobody without the panel', () => {
    const approving = volunteerStages.filter((stage) => journey.allowed(stage).includes('approve'))
    expect(approving).toEqual(['ready_for_panel'])
  })

  test('keeps a restriction through a break and a suspension', () => {
    expect(journey.next('on_break', moveBack('on_break', true))).toBe('approved_with_restrictions')
    expect(journey.next('suspended', moveBack('suspended', true))).toBe('approved_with_restrictions')
    expect(journey.next('suspended', moveBack('suspended', false))).toBe('approved')
  })

  test('has no way back for somebody who was removed', () => {
    expect(journey.allowed('removed')).toEqual([])
  })

  test('refuses a step that is not in the table', () => {
    expect(() => journey.next('enquiry', 'approve')).toThrow(
      'You cannot approve this volunteer now: it is enquiry.',
    )
  })
})

describe('spells away', () => {
  test('last from leaving until coming back', () => {
    const spells = spellsAway([
      { stage: 'checks_in_progress', happenedOn: '2016-01-01' },
      { stage: 'approved', happenedOn: '2014-03-14' },
      { stage: 'left', happenedOn: '2015-06-01' },
    ])
    expect(spells).toEqual([{ from: '2015-06-01', until: '2016-01-01' }])
    expect(['2015-05-31', '2015-06-01', '2015-12-31', '2016-01-01'].map((on) => isAway(spells, on))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('stay open for somebody who never came back', () => {
    expect(spellsAway([{ stage: 'lapsed', happenedOn: '2015-06-01' }])).toEqual([
      { from: '2015-06-01', until: null },
    ])
  })
})
