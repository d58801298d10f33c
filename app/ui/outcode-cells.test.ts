import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsOf, shadeOf } from './outcode-cells.ts'

const place = fc.record({
  latitude: fc.double({ min: 51.4, max: 52.1, noNaN: true }),
  longitude: fc.double({ min: 0, max: 1.3, noNaN: true }),
  count: fc.nat(40),
})
const places = fc
  .array(place, { maxLength: 90 })
  .map((found) => found.map((one, index) => ({ ...one, outcode: `X${index}` })))

test('every area has a cell of its own, within the columns', () => {
  fc.assert(
    fc.property(places, fc.integer({ min: 4, max: 14 }), (given, columns) => {
      const cells = cellsOf(given, columns)
      expect(cells).toHaveLength(given.length)
      expect(new Set(cells.map(({ column, row }) => `${column} ${row}`)).size).toBe(given.length)
      for (const { column } of cells) expect(column).toBeLessThan(columns)
    }),
  )
})

test('north is up and east is right', () => {
  const at = (outcode: string, latitude: number, longitude: number) => ({
    outcode,
    latitude,
    longitude,
    count: 1,
  })
  const cells = cellsOf([at('CO15', 51.79, 1.15), at('CM1', 51.74, 0.47), at('CB10', 52.02, 0.24)], 6)
  const [clacton, chelmsford, walden] = ['CO15', 'CM1', 'CB10'].map((code) =>
    cells.find(({ outcode }) => outcode === code),
  )
  expect(clacton?.column).toBeGreaterThan(chelmsford?.column ?? 99)
  expect(walden?.row).toBeLessThan(chelmsford?.row ?? -1)
})

test('a count is shaded by how it compares with the highest', () => {
  expect([0, 1, 4, 9].map((count) => shadeOf(count, 9))).toEqual(['none', 'few', 'some', 'many'])
})
