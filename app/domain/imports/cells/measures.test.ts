import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readChildAges } from './read-child-ages.ts'
import { ageOn, readChildren } from './read-children.ts'
import { readDuration } from './read-duration.ts'
import { readCount, readDistance } from './read-number.ts'
import { readTime } from './read-time.ts'
import { readYesNo } from './read-yes-no.ts'

describe('lengths of time', () => {
  test.each([
    ['90', 90],
    ['90 min', 90],
    ['90 minutes', 90],
    ['1:30', 90],
    ['01:30:00', 90],
    ['1h 30m', 90],
    ['1h30', 90],
    ['1.5 hours', 90],
    ['1½ hours', 90],
    ['1 hour and 30 minutes', 90],
    ['2 hrs', 120],
    ['2h', 120],
    ['1 hr 15', 75],
    ['0', 0],
  ])('%s is %i minutes', (text, minutes) => {
    expect(readDuration(text, 'minutes')).toEqual({ value: minutes })
  })

  test('in hours where the column counts hours', () => {
    expect(readDuration('1.5', 'hours')).toEqual({ value: 90 })
    expect(readDuration('2', 'hours')).toEqual({ value: 120 })
  })

  test('so short that they might be hours are told', () => {
    expect(readDuration('2', 'minutes')).toMatchObject({
      value: 2,
      note: expect.stringContaining('If it is hours'),
    })
  })

  test.each(['1.5', 'a while', '1:75', '', 'h', '-20'])('“%s” is refused', (text) => {
    expect(readDuration(text, 'minutes')).toHaveProperty('because')
  })

  test('longer than a day are refused', () => {
    expect(readDuration('2000', 'minutes')).toEqual({ because: '“2000” is longer than a day.' })
  })

  test('come back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 9, max: 1440 }), (minutes) => {
        const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
        for (const text of [`${minutes}`, `${hours}:${String(rest).padStart(2, '0')}`, `${hours}h ${rest}m`])
          expect(readDuration(text, 'minutes')).toEqual({ value: minutes })
      }),
    )
  })
})

describe('times of day', () => {
  test.each([
    ['14:30', '14:30'],
    ['2.30pm', '14:30'],
    ['2:30 p.m.', '14:30'],
    ['2pm', '14:00'],
    ['12 noon', '12:00'],
    ['12am', '00:00'],
    ['9:05', '09:05'],
    ['1430', '14:30'],
    ['09:30:00', '09:30'],
  ])('%s is %s', (text, time) => {
    expect(readTime(text)).toEqual({ value: time })
  })

  test.each(['9', '25:00', '12:60', 'lunch', '13am'])('“%s” is refused', (text) => {
    expect(readTime(text)).toHaveProperty('because')
  })
})

describe('children', () => {
  const options = { order: 'dmy', on: '2026-11-20' } as const
  const ages = (text: string) => {
    const reading = readChildren(text, options)
    return 'value' in reading ? reading.value.map(({ age }) => age) : reading.because
  }

  test.each([
    ['3, 7 and 12', [3, 7, 12]],
    ['6, 6, 11', [6, 6, 11]],
    ['18 months; 5', [1, 5]],
    ['March 2011', [15]],
    ['2015-09', [11]],
    ['Feb-18', [8]],
    ['12/2020', [5]],
    ['boy 4, girl 9 years old', [4, 9]],
    ['14/02/2019', [7]],
    ['Nov 2026', [0]],
  ])('%s', (text, expected) => {
    expect(ages(text)).toEqual(expected)
  })

  test('keep the month of birth where there is one, and nothing else', () => {
    expect(readChildren('March 2011, 7', options)).toEqual({
      value: [
        { bornMonth: '2011-03', age: 15 },
        { bornMonth: null, age: 7 },
      ],
    })
  })

  test('without an age are told and left out', () => {
    expect(readChildren('Ava, 7', options)).toEqual({
      value: [{ bornMonth: null, age: 7 }],
      note: 'No child’s age could be read from “Ava”.',
    })
    expect(ages('unborn')).toBe('“unborn” holds no age and no month of birth.')
    expect(ages('March 2031')).toContain('holds no age')
    expect(ages('56')).toContain('holds no age')
  })

  test('turn a year older in the month of their birth', () => {
    expect([ageOn('2011-11', '2026-10-31'), ageOn('2011-11', '2026-11-01')]).toEqual([14, 15])
  })
})

describe('ages of children that somebody knows', () => {
  test.each([
    [
      '0-4, 5 to 10',
      [
        { from: 0, to: 4 },
        { from: 5, to: 10 },
      ],
    ],
    [
      'under 5s and teenagers',
      [
        { from: 0, to: 4 },
        { from: 13, to: 17 },
      ],
    ],
    ['11+', [{ from: 11, to: 17 }]],
    ['Primary school', [{ from: 5, to: 10 }]],
    [
      'pre-school; babies',
      [
        { from: 2, to: 4 },
        { from: 0, to: 1 },
      ],
    ],
    ['any', [{ from: 0, to: 17 }]],
    ['7', [{ from: 7, to: 7 }]],
  ])('%s', (text, ranges) => {
    expect(readChildAges(text)).toEqual({ value: ranges })
  })

  test('that are not understood are told', () => {
    expect(readChildAges('5-10, grandchildren')).toMatchObject({
      value: [{ from: 5, to: 10 }],
      note: expect.stringContaining('grandchildren'),
    })
    expect(readChildAges('constructor')).toHaveProperty('because')
    expect(readChildAges('10-5')).toHaveProperty('because')
  })
})

describe('numbers', () => {
  test('of families are whole and small', () => {
    expect([readCount('2', 6), readCount('two', 6)]).toEqual([{ value: 2 }, { value: 2 }])
    expect(readCount('20', 6)).toEqual({ because: '“20” is not a whole number from 0 to 6.' })
    expect(readCount('1.5', 6)).toHaveProperty('because')
  })

  test('of distance are turned into the unit that is kept', () => {
    expect(readDistance('12', 'km')).toEqual({ value: 12 })
    expect(readDistance('10 miles', 'km')).toEqual({ value: 16.1 })
    expect(readDistance('16 km', 'miles')).toEqual({ value: 9.9 })
    expect(readDistance('6.4', 'miles')).toEqual({ value: 6.4 })
    expect(readDistance('far', 'km')).toHaveProperty('because')
  })
})

test('yes and no come in many words, and others are told', () => {
  expect(['Yes', 'y', 'TRUE', '✓'].map(readYesNo)).toEqual(Array(4).fill({ value: true }))
  expect(['No', 'n', 'false', '0'].map(readYesNo)).toEqual(Array(4).fill({ value: false }))
  expect(readYesNo('outside only')).toEqual({ because: '“outside only” is neither yes nor no.' })
})
