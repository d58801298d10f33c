import { expect, test } from 'vitest'
import { type CalendarEntry, calendarFile } from './calendar-file.ts'

const visit: CalendarEntry = {
  uid: 'visit-1',
  summary: 'Visit, mentoring',
  day: '2026-11-24',
  time: '16:00',
  minutes: 120,
  changes: 2,
  changedAt: new Date('2026-11-19T18:14:05.123Z'),
}

/** The lines of a calendar as its reader has them: what was folded is whole again. */
const linesIn = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

const meant: Readonly<Record<string, string>> = { '\\n': '\n', '\\N': '\n' }

/** The events of a calendar, each as its properties. */
function read(text: string): Record<string, string>[] {
  const events = linesIn(text).join('\n').split('BEGIN:VEVENT\n').slice(1)
  return events.map((event) =>
    Object.fromEntries(
      event
        .slice(0, event.indexOf('\nEND:VEVENT'))
        .split('\n')
        .map((line) => {
          const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line) ?? []
          return [name, value.replaceAll(/\\[\\;,nN]/g, (pair) => meant[pair] ?? pair.slice(1))]
        }),
    ),
  )
}

const file = (...entries: CalendarEntry[]) => calendarFile('My visits', entries, 'alongside.example')

test('a visit with a time stands on London’s clock, for as long as the last one lasted', () => {
  expect(read(file(visit))).toMatchObject([
    {
      'DTSTART;TZID=Europe/London': '20261124T160000',
      DURATION: 'PT120M',
      UID: 'visit-1@alongside.example',
      SUMMARY: 'Visit, mentoring',
      SEQUENCE: '2',
      DTSTAMP: '20261119T181405Z',
    },
  ])
})

test('a visit without a time takes its day, and leaves it free', () => {
  expect(read(file({ ...visit, time: null }))).toMatchObject([
    { 'DTSTART;VALUE=DATE': '20261124', DURATION: 'P1D', TRANSP: 'TRANSPARENT' },
  ])
})

test('a calendar without visits is a calendar all the same', () => {
  expect(read(file())).toEqual([])
  expect(file()).toContain('BEGIN:VTIMEZONE')
})

test('no line is longer than 75 bytes, each ends with CRLF, and what was cut is read whole', () => {
  const summary = `Überlänge: ${'é€😀'.repeat(40)}; a\\b, c\nnext line`
  const text = file({ ...visit, summary })
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(read(text)[0]?.['SUMMARY']).toBe(summary)
})
