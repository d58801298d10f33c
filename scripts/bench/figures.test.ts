import { expect, test } from 'vitest'
import { median, rounded } from './figures.ts'

test('the median is the middle one, or the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(() => median([])).toThrow()
})

test('a figure is rounded, and stays a number', () => {
  expect(rounded(1.23456)).toBe(1.23)
  expect(rounded(2, 1)).toBe(2)
})
