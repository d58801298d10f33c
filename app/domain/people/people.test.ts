import { describe, expect, test } from 'vitest'
import { ageOn, oldEnough } from './age.ts'
import { outcodeOf, tidyPostcode } from './postcode.ts'

describe('a postcode', () => {
  test.each([
    ['co123ab', 'CO12 3AB'],
    [' CM1  1AA ', 'CM1 1AA'],
    ['ec1a 1bb', 'EC1A 1BB'],
  ])('%s is tidied', (typed, tidy) => {
    expect(tidyPostcode(typed)).toBe(tidy)
  })

  test.each(['', 'CO12', 'Harwich', '123', 'CO12 3A'])('%s is not one', (typed) => {
    expect(tidyPostcode(typed)).toBeNull()
  })

  test('gives its outcode, as does an outcode alone', () => {
    expect(['co12 3ab', 'CO1 23AB', 'cm0', 'CO12', 'Harwich'].map(outcodeOf)).toEqual([
      'CO12',
      'CO12',
      'CM0',
      'CO12',
      null,
    ])
  })
})

describe('age', () => {
  test('goes up on the birthday', () => {
    expect([ageOn('2008-11-23', '2026-11-22'), ageOn('2008-11-23', '2026-11-23')]).toEqual([17, 18])
    expect(oldEnough('2008-11-24', '2026-11-23')).toBe(false)
    expect(oldEnough('2008-11-23', '2026-11-23')).toBe(true)
  })

  test('goes up on 1 March for somebody born on 29 February', () => {
    expect([ageOn('2008-02-29', '2026-02-28'), ageOn('2008-02-29', '2026-03-01')]).toEqual([17, 18])
  })
})
