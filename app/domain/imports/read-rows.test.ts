import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { essex } from '#test/support/csv/samples.ts'
import { records } from '#test/support/read-rows.ts'
import { fieldsOf } from './fields/index.ts'
import { rowFingerprint } from './identity.ts'
import { readRows } from './read-rows.ts'
import { type ImportKind, importKinds, type Mapping, type RecordOf } from './vocabulary.ts'

describe('whatever the file and the mapping', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      'Ann Cole',
      'a@example.org',
      '03/10/2026',
      'yes',
      '90',
      'Home',
      'Mon',
      '-',
      'constructor',
      '__proto__',
    ),
  )
  const table = fc.array(fc.array(piece, { minLength: 6, maxLength: 6 }), { maxLength: 6 }).map((rows) => ({
    rows: rows.map((cells, index) => ({ line: index + 2, cells })),
  }))
  const file = fc.constantFrom(...importKinds).chain((kind) => {
    const keys = fieldsOf(kind).map(({ key }) => key)
    const column = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constantFrom(null, -1, 1e9, Number.NaN))
    const columns = fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), column)
    const dateOrder = fc.constantFrom('dmy', 'mdy', 'ask')
    return fc.record({ kind: fc.constant(kind), table, mapping: fc.record({ columns, dateOrder }) })
  })

  test('every row gets an answer with its line, and a record or a reason', () => {
    fc.assert(
      fc.property(file, ({ kind, table, mapping }) => {
        const { rows } = readRows(table, mapping as Mapping, kind, essex)
        expect(rows.map(({ line }) => line)).toEqual(table.rows.map(({ line }) => line))
        for (const row of rows) if (!('ok' in row)) expect(row.problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  test('reading again gives the same, and good rows are all different records', () => {
    fc.assert(
      fc.property(file, ({ kind, table, mapping }) => {
        const { rows } = readRows(table, mapping as Mapping, kind, essex)
        expect(
          readRows(structuredClone(table), structuredClone(mapping) as Mapping, kind, essex).rows,
        ).toEqual(rows)
        const prints = records<RecordOf[ImportKind]>(rows).map((record) => rowFingerprint(kind, record))
        expect(new Set(prints).size).toBe(prints.length)
      }),
      { numRuns: 300 },
    )
  })
})
