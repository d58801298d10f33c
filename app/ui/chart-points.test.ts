import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apart, bandPath, gridOf, linePath, monthsBetween, pointsOf, scaleOf } from './chart-points.ts'

const ROOM = { width: 300, height: 200, left: 40, right: 60, top: 20, bottom: 30 }
const scale = scaleOf('2026-10-01', '2027-09-30', 500, ROOM)

test('the grid starts at nought, ends within the highest value, and has five steps at most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (most) => {
      const { top, lines } = gridOf(most)
      expect(lines[0]).toBe(0)
      expect(lines.at(-1)).toBeLessThanOrEqual(top)
      expect(lines.length).toBeGreaterThanOrEqual(2)
      expect(lines.length).toBeLessThanOrEqual(6)
    }),
  )
  expect(gridOf(536).lines).toEqual([0, 100, 200, 300, 400, 500])
  expect(gridOf(0).lines).toEqual([0, 1])
})

test('the first and the last day and nought and the top stand at the edges of the plot', () => {
  expect(pointsOf([{ on: '2026-10-01', value: 0 }], scale)).toEqual([{ x: 40, y: 170 }])
  expect(pointsOf([{ on: '2027-09-30', value: 500 }], scale)).toEqual([{ x: 240, y: 20 }])
})

test('a line needs two points, and a band comes back to where it began', () => {
  expect(linePath([])).toBe('')
  expect(linePath([{ x: 1, y: 2 }])).toBe('')
  expect(
    linePath([
      { x: 1, y: 2 },
      { x: 3, y: 4 },
    ]),
  ).toBe('M1 2L3 4')
  expect(bandPath([], scale)).toBe('')
  expect(
    bandPath(
      [
        { on: '2026-10-01', between: [0, 0] },
        { on: '2027-09-30', between: [0, 500] },
      ],
      scale,
    ),
  ).toBe('M40 170L240 170L240 20L40 170Z')
})

test('a programme year has twelve months', () => {
  const months = monthsBetween('2026-10-01', '2027-09-30')
  expect(months.map(({ name }) => name).join(' ')).toBe('Oct Nov Dec Jan Feb Mar Apr May Jun Jul Aug Sep')
})

test('labels keep their order and never stand closer than asked', () => {
  expect(apart([10, 12, 60], 16)).toEqual([10, 26, 60])
  expect(apart([], 16)).toEqual([])
})
