import { expect, test } from 'vitest'
import { problemFacts } from './problem-facts.ts'

test('an error is told by its kind, its codes and where it arose, never by what it says', () => {
  const cause = Object.assign(new Error('550 amira@example.org is not known'), {
    code: 'EENVELOPE',
    responseCode: 550,
  })
  const facts = problemFacts(new TypeError("Failed query with params: 'Amira'\nat second line", { cause }))
  expect(facts).toMatchObject({ name: 'TypeError', codes: ['EENVELOPE', '550'] })
  expect(facts.at[0]).toContain('problem-facts.test.ts')
  expect(JSON.stringify(facts)).not.toMatch(/amira/i)
})

test('something thrown that is no error is not repeated either', () => {
  expect(JSON.stringify(problemFacts('amira@example.org'))).not.toContain('amira')
})
