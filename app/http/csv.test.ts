import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLine } from './csv.ts'

const readBack = (file: string) => parse(file, { relax_column_count: true }) as string[][]

test('whatever is written is read back, and no cell begins like a formula', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",; a1') }),
    fc.constantFrom('=1+1', '@SUM(A1)', '-2', '+44 1632 960001', '＝A1'),
  )
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (cells) => {
      const [read = []] = readBack(csvLine(cells))
      expect(read.map((text, place) => (text === `'${cells[place]}` ? cells[place] : text))).toEqual(cells)
      for (const text of read) expect(text).not.toMatch(/^[=\-@＝＋－＠\t\r\n]/)
    }),
  )
})

test('a telephone number stays readable, and a sum that looks like one does not pass', () => {
  expect(csvLine(['+44 1632 960001', '+441632960001', '+1+2'])).toBe(
    "+44 1632 960001,+441632960001,'+1+2\r\n",
  )
})

test('numbers are numbers, nothing is nothing, and quotes are doubled', () => {
  expect(csvLine([3, null, undefined, -2, 'Say "hello", Ann'])).toBe('3,,,-2,"Say ""hello"", Ann"\r\n')
})
