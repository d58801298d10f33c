import { expect, test } from 'vitest'
import { presentIn } from './read-present.ts'

test('who was met is kept where the words name a role, each once', () => {
  expect(presentIn(['Parent', 'key worker', 'Mum'])).toEqual(['parent_or_carer', 'key_worker'])
})

test('a child of unknown age is not given one', () => {
  expect(presentIn(['child', 'Youth'])).toEqual([])
})
