import { describe, expect, test } from 'vitest'
import { sample } from '#test/support/csv/samples.ts'
import { problems, read, readLines, records, warnings } from '#test/support/read-rows.ts'

describe('visits', () => {
  test('are read whole', () => {
    const rows = read('visits', sample('visits.csv'))
    expect([problems(rows), warnings(rows), records(rows).length]).toEqual([[], [], 15])
    expect(records(rows)[2]).toEqual({
      rowId: '3',
      volunteer: 'margaret.hales@example.org',
      family: 'FCN-201',
      on: '2026-05-11',
      startsAt: '10:15',
      minutes: 90,
      medium: 'community',
      contactTypes: ['Parent', 'child'],
      contactMade: true,
      notes: 'Walked to school together',
      miles: 7,
      creatorEmail: null,
    })
    expect(records(rows)[3]).toMatchObject({ contactMade: false, minutes: null })
  })

  test('from court advocates’ export, with media and types of their own', () => {
    const rows = read('visits', sample('casa-sessions.csv'))
    expect(records(rows).map(({ medium, contactMade }) => [medium, contactMade])).toEqual([
      ['home', true],
      ['community', true],
      ['phone', true],
      ['home', false],
      ['phone', true],
    ])
    expect(records(rows)[0]).toMatchObject({
      rowId: '4101',
      volunteer: 'bea.marchant@example.org',
      family: 'CINA-01-4347',
      on: '2026-03-02',
      minutes: 90,
      contactTypes: ['Youth', 'Parent'],
      notes: 'Helped with the letter from school.\nBoth were at home.',
      miles: 14,
    })
    expect(problems(rows)).toEqual([
      '7 medium: A letter is not a visit. Take this row out, or say how the family was met.',
    ])
  })

  const headings = 'Volunteer,Family reference,Date,Minutes,How it was held,Miles'

  test('tell each thing that is missing, all at once', () => {
    expect(problems(readLines('visits', headings, ',,,,,3'))).toEqual([
      '2 volunteer: There is no volunteer.',
      '2 family: There is no family reference.',
      '2 on: There is no date.',
      '2 minutes: There is no length of the visit.',
      '2 medium: The row does not tell how the visit was held.',
    ])
  })

  test('have been', () => {
    expect(problems(readLines('visits', headings, 'a@example.org,F-1,21/11/2026,60,Home,'))).toEqual([
      '2 on: 21 November 2026 has not come yet.',
    ])
  })

  test('that are unlikely are told but kept', () => {
    expect(warnings(readLines('visits', headings, 'a@example.org,F-1,01/10/2026,600,Home,300'))).toEqual([
      '2 minutes: 600 minutes is more than eight hours. Check it.',
      '2 miles: 300 miles is a long way for one visit. Check it.',
    ])
  })

  test('in hours are kept in minutes', () => {
    const rows = readLines('visits', 'Volunteer,Family,Date,Hours,Place', 'V-7,F-1,01/10/2026,1.5,Home')
    expect(records(rows)[0]).toMatchObject({ volunteer: 'V-7', minutes: 90, medium: 'home' })
  })

  test('that stand twice in the file come once', () => {
    const row = 'a@example.org,F-1,01/10/2026,60,Home,'
    expect(problems(readLines('visits', headings, row, row))).toEqual([
      '3 on: Row 2 is this visit too. If there were two that day, write the start time of each.',
    ])
  })
})
