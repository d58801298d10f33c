import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isDay, sayDay } from '#app/kernel/day.ts'
import type { DateOrder } from '../vocabulary.ts'
import { type DayOptions, orderShownBy, readDay } from './read-day.ts'

const british: DayOptions = { order: 'dmy', on: '2026-11-20' }
const ordered = (order: DateOrder): DayOptions => ({ ...british, order })

describe('a day is read however people write it', () => {
  test.each([
    '2026-10-03',
    '2026/10/03',
    '2026-10-3',
    '20261003',
    '03/10/2026',
    '3/10/2026',
    '3.10.2026',
    '03-10-26',
    '3 Oct 2026',
    '3rd October 2026',
    '3-Oct-26',
    'Saturday 3 October 2026',
    'Sat, 3 Oct 2026',
    'October 3, 2026',
    'Oct 3rd 2026',
    'OCTOBER 3 2026',
    '3rd of October 2026',
    '2026-10-03 14:30:00 UTC',
    '2026-10-03T09:15:00Z',
    '03/10/2026 10:15',
    '3 October 2026 at 2:30pm',
  ])('%s', (text) => {
    expect(readDay(text, british)).toEqual({ value: '2026-10-03' })
  })

  test('Sept is a month too', () => {
    expect(readDay('Sept 16, 2022', british)).toEqual({ value: '2022-09-16' })
    expect(readDay('16 Sept 2022', british)).toEqual({ value: '2022-09-16' })
  })
})

describe('a year of two figures', () => {
  test('lies near the day of the import', () => {
    expect(readDay('3 Oct 26', british)).toEqual({ value: '2026-10-03' })
    expect(readDay('3 Oct 45', british)).toEqual({ value: '2045-10-03' })
    expect(readDay('3 Oct 62', british)).toEqual({ value: '1962-10-03' })
  })

  test('lies behind us for a birthday', () => {
    expect(readDay('03/10/45', { ...british, past: true })).toEqual({ value: '1945-10-03' })
  })
})

describe('the order of day and month', () => {
  test('is the British one unless the file has the American one', () => {
    expect(readDay('03/04/2026', british)).toEqual({ value: '2026-04-03' })
    expect(readDay('03/04/2026', ordered('mdy'))).toEqual({ value: '2026-03-04' })
  })

  test('is asked where only a person can tell', () => {
    expect(readDay('03/04/2026', ordered('ask'))).toMatchObject({
      because: expect.stringContaining('could be two days'),
    })
    expect(readDay('04/04/2026', ordered('ask'))).toEqual({ value: '2026-04-04' })
    expect(readDay('25/04/2026', ordered('ask'))).toEqual({ value: '2026-04-25' })
  })

  test('is never forced on a date that has only one reading, but the row says so', () => {
    expect(readDay('04/25/2026', british)).toMatchObject({
      value: '2026-04-25',
      note: expect.stringContaining('month first'),
    })
    expect(readDay('25/04/2026', ordered('mdy'))).toMatchObject({
      value: '2026-04-25',
      note: expect.stringContaining('day first'),
    })
  })

  test('shows in the numbers themselves', () => {
    expect(
      ['25/04/2026', '04/25/2026', '03/04/2026', '04/04/2026', '2026-04-03', 'x'].map(orderShownBy),
    ).toEqual(['dmy', 'mdy', 'either', null, null, null])
  })
})

describe('what is no day is refused in words', () => {
  test('the number by which a spreadsheet stores a date', () => {
    expect(readDay('45567', british)).toMatchObject({
      because: expect.stringContaining('how a spreadsheet stores a date'),
    })
  })

  test.each(['31/02/2026', '2026-13-01', '30 February 2024', '29/02/2025', '00/01/2026'])('%s', (text) => {
    expect(readDay(text, british)).toEqual({ because: `“${text}” is not a day of the calendar.` })
  })

  test.each(['soon', 'March 2026', '12', 'yes', '1/2', '12th of never 2026'])('%s', (text) => {
    expect(readDay(text, british)).toEqual({
      because: `“${text}” is not a date. Write it like 3 October 2026.`,
    })
  })

  test('a text far too long for a date', () => {
    expect(readDay('t '.repeat(500), british)).toHaveProperty('because')
  })

  test('a year that cannot be right', () => {
    expect(readDay('03/10/0206', british)).toEqual({ because: 'The year in “03/10/0206” cannot be right.' })
  })
})

describe('for every day', () => {
  const day = fc.integer({ min: -36_500, max: 36_500 }).map((days) => addDays('2000-01-01', days))
  const prints: readonly ((day: string) => string)[] = [
    (iso) => iso,
    sayDay,
    (iso) => iso.split('-').reverse().join('/'),
    (iso) => iso.split('-').reverse().join('.'),
    (iso) => iso.replaceAll('-', ''),
    (iso) => `${sayDay(iso)}, 10:15`,
    (iso) => sayDay(iso).replace(/^(\d+) (\w+) (\d+)$/, '$2 $1, $3'),
  ]

  test('reading undoes writing', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...prints), (iso, print) => {
        expect(readDay(print(iso), british)).toEqual({ value: iso })
      }),
    )
  })

  test('the American order undoes American writing', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const [year, month, date] = iso.split('-')
        expect(readDay(`${month}/${date}/${year}`, ordered('mdy'))).toEqual({ value: iso })
      }),
    )
  })

  test('what is read is a day of the calendar, whatever the text', () => {
    const figure = fc.integer({ min: 0, max: 40 })
    const text = fc.oneof(
      fc.string(),
      fc
        .tuple(figure, figure, fc.integer({ min: 0, max: 3000 }), fc.constantFrom('/', '-', '.', ' '))
        .map(([first, second, year, mark]) => [first, second, year].join(mark)),
    )
    fc.assert(
      fc.property(text, fc.constantFrom<DateOrder>('dmy', 'mdy', 'ask'), (written, order) => {
        const reading = readDay(written, ordered(order))
        if ('value' in reading) expect(isDay(reading.value)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
