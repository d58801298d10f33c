import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sample } from '#test/support/csv/samples.ts'
import { fieldsOf, mappingGaps } from './fields/index.ts'
import { guessDateOrder, guessMapping, unreadHeaders } from './guess-mapping.ts'
import { readTable, type Table } from './read-table.ts'
import { recallMapping, rememberMapping } from './remembered-mapping.ts'
import { type ImportKind, importKinds } from './vocabulary.ts'

function tableOf(file: Uint8Array): Table {
  const answer = readTable(file)
  if (!answer.ok) throw new Error(answer.because)
  return answer.table
}

/** The heading that was taken for each field. */
function taken(headers: readonly string[], kind: ImportKind): Record<string, string> {
  const columns = guessMapping(headers, kind)
  return { ...rememberMapping(headers, { columns, dateOrder: 'dmy' }).headings }
}

describe('headings of other programmes are known', () => {
  test('court advocates’ volunteers', () => {
    expect(taken(['display_name', 'email', 'phone_number'], 'volunteers')).toEqual({
      name: 'display_name',
      email: 'email',
      phone: 'phone_number',
    })
  })

  test('court advocates’ supervisors', () => {
    expect(taken(['email', 'display_name', 'supervisor_volunteers', 'phone_number'], 'supervisors')).toEqual({
      name: 'display_name',
      email: 'email',
      phone: 'phone_number',
      volunteers: 'supervisor_volunteers',
    })
  })

  test('court advocates’ cases, but not the day in court', () => {
    const headers = ['case_number', 'case_assignment', 'birth_month_year_youth', 'next_court_date']
    expect(taken(headers, 'families')).toEqual({
      reference: 'case_number',
      volunteers: 'case_assignment',
      children: 'birth_month_year_youth',
    })
    expect(unreadHeaders(headers, guessMapping(headers, 'families'))).toEqual(['next_court_date'])
  })

  test('court advocates’ session export', () => {
    expect(taken(tableOf(sample('casa-sessions.csv')).headers, 'visits')).toEqual({
      rowId: 'Internal Contact Number',
      minutes: 'Duration Minutes',
      contactTypes: 'Contact Types',
      contactMade: 'Contact Made',
      medium: 'Contact Medium',
      on: 'Occurred At',
      miles: 'Miles Driven',
      family: 'Casa Case Number',
      creatorEmail: 'Creator Email',
      notes: 'Case Contact Notes',
    })
  })

  test('a volunteer portal', () => {
    expect(taken(tableOf(sample('portal-volunteers.csv')).headers, 'volunteers')).toEqual({
      firstName: 'First Name',
      lastName: 'Last Name',
      email: 'Email',
      phone: 'Phone',
      bornOn: 'Date of Birth',
      emergencyName: 'Contact Name',
      emergencyRelationship: 'Contact Relationship',
      emergencyPhone: 'Contact Phone',
      availability: 'Days Available',
      district: 'Locations',
    })
  })

  test.each(['firstName', 'FIRST_NAME', 'first name', 'First-Name', 'Forename'])(
    'whatever their marks: %s',
    (heading) => {
      expect(taken([heading], 'volunteers')).toEqual({ firstName: heading })
    },
  )
})

describe('every field', () => {
  test.each(importKinds)('of %s is found under its own label and by no other one', (kind) => {
    const fields = fieldsOf(kind)
    const columns = guessMapping(
      fields.map(({ label }) => label),
      kind,
    )
    expect(Object.values(columns)).toEqual(fields.map((_, index) => index))
    expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length)
  })

  test.each(importKinds)('of %s is said in words of the screen', (kind) => {
    for (const { label, hint } of fieldsOf(kind)) {
      expect(label).toMatch(/^[A-Z]/)
      expect(hint === '' || hint.endsWith('.')).toBe(true)
    }
  })
})

describe('what a file cannot do without', () => {
  test('is asked for until it is chosen', () => {
    expect(mappingGaps('volunteers', { email: 0 })).toEqual(['Choose the column with the volunteer’s name.'])
    expect(mappingGaps('volunteers', { lastName: 0 })).toEqual([])
    expect(mappingGaps('visits', { on: 0, medium: 1, creatorEmail: 2 })).toEqual([
      'Choose the column with the family’s reference.',
    ])
  })

  test('is marked on the field itself where nothing else can stand for it', () => {
    expect(
      fieldsOf('visits')
        .filter(({ required }) => required)
        .map(({ key }) => key),
    ).toEqual(['family', 'on', 'medium'])
  })
})

test('what somebody said of a file stands for the next one, and no column is guessed against it', () => {
  const headers = ['Kontakt', 'Who', 'Phone']
  const columns = { ...guessMapping(headers, 'volunteers'), name: 1, email: 0, phone: null }
  const kept = rememberMapping(headers, { columns, dateOrder: 'mdy', districtId: 'tendring' })
  expect(kept.headings).toEqual({ name: 'Who', email: 'Kontakt' })
  expect(recallMapping(headers, 'volunteers', kept)).toEqual({
    columns,
    dateOrder: 'mdy',
    districtId: 'tendring',
  })
})

describe('the order of day and month is guessed', () => {
  const order = (headers: string, ...dates: string[]) => {
    const table = tableOf(
      new TextEncoder().encode([headers, ...dates.map((date) => `Ann,${date}`)].join('\n')),
    )
    return guessDateOrder(table, guessMapping(table.headers, 'volunteers'), 'volunteers')
  }

  test('from the whole column', () => {
    expect(order('Name,Interview', '03/04/2026', '25/04/2026')).toBe('dmy')
    expect(order('Name,Interview', '03/04/2026', '04/25/2026')).toBe('mdy')
    expect(order('Name,Interview', '03/04/2026', '2026-04-25')).toBe('dmy')
  })

  test('and asked where the column speaks both ways', () => {
    expect(order('Name,Interview', '25/04/2026', '04/25/2026')).toBe('ask')
  })

  test('and asked where an American file does not tell', () => {
    const table = tableOf(new TextEncoder().encode('Casa Case Number,Occurred At\nCINA-1,03/04/2026\n'))
    expect(guessDateOrder(table, guessMapping(table.headers, 'visits'), 'visits')).toBe('ask')
  })
})

test('no headings make the guess throw, and no column answers two fields', () => {
  const heading = fc.oneof(
    fc.string(),
    fc.constantFrom('name', 'email', '__proto__', 'constructor', 'E-mail', ''),
  )
  fc.assert(
    fc.property(fc.array(heading, { maxLength: 12 }), fc.constantFrom(...importKinds), (headers, kind) => {
      const places = Object.values(guessMapping(headers, kind)).filter((place) => place !== null)
      expect(new Set(places).size).toBe(places.length)
      expect(places.every((place) => place < headers.length)).toBe(true)
    }),
  )
})
