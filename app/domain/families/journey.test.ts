import { expect, test } from 'vitest'
import { type FamilyMove, journey, mayHaveMentor } from './journey.ts'
import { type FamilyStage, familyStages } from './vocabulary.ts'

function walk(from: FamilyStage, moves: readonly FamilyMove[]): FamilyStage {
  return moves.reduce<FamilyStage>((stage, move) => journey.next(stage, move), from)
}

test('a family goes through the programme and on into continuing support', () => {
  expect(walk('referred', ['screen', 'accept', 'start', 'continue_support', 'close'])).toBe('closed')
})

test('a family in continuing support can step back up', () => {
  expect(walk('continuing', ['step_back_up'])).toBe('in_programme')
})

test('a family that was signposted or closed can be referred again', () => {
  expect(walk('signposted', ['refer_again'])).toBe('referred')
  expect(walk('closed', ['refer_again'])).toBe('referred')
})

test('a family may have a mentor from acceptance to the end of continuing support', () => {
  expect(familyStages.filter(mayHaveMentor)).toEqual(['waiting_to_start', 'in_programme', 'continuing'])
})
