import fc from 'fast-check'
import { expect, test } from 'vitest'
import { split } from './split.ts'

test('the largest remainders are rounded up, and the parts add up', () => {
  const districts = [
    { key: 'Basildon', weight: 3 },
    { key: 'Harlow', weight: 2 },
    { key: 'Tendring', weight: 2 },
  ]
  expect([...split(250, districts)]).toEqual([
    ['Basildon', 107],
    ['Harlow', 72],
    ['Tendring', 71],
  ])
})

test('each part gets at least the floor', () => {
  const parts = [
    { key: 'big', weight: 98 },
    { key: 'small', weight: 1 },
    { key: 'none', weight: 0 },
  ]
  expect(Object.fromEntries(split(100, parts, 5))).toEqual({ big: 90, small: 5, none: 5 })
})

test('parts that weigh nothing share alike', () => {
  expect([
    ...split(3, [
      { key: 'b', weight: 0 },
      { key: 'a', weight: 0 },
    ]).values(),
  ]).toEqual([1, 2])
})

test('a floor that the whole cannot pay for is refused', () => {
  expect(() =>
    split(
      9,
      [
        { key: 'a', weight: 1 },
        { key: 'b', weight: 1 },
      ],
      5,
    ),
  ).toThrow(RangeError)
})

test('whatever the weights, the parts are whole numbers, not below the floor, that add up to the whole', () => {
  const anyParts = fc
    .array(fc.nat(1000), { minLength: 1, maxLength: 15 })
    .map((weights) => weights.map((weight, index) => ({ key: `d${index}`, weight })))
  fc.assert(
    fc.property(anyParts, fc.integer({ min: 200, max: 2000 }), fc.nat(13), (parts, whole, atLeast) => {
      const shares = split(whole, parts, atLeast)
      expect([...shares.values()].reduce((a, b) => a + b, 0)).toBe(whole)
      for (const share of shares.values()) expect(Number.isInteger(share) && share >= atLeast).toBe(true)
      expect(split(whole, parts.toReversed(), atLeast)).toEqual(shares)
    }),
  )
})
