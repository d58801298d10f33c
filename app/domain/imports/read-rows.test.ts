import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { essex, sample } from '#test/support/csv/samples.ts'
import { fieldsOf } from './fields/index.ts'
import { guessDateOrder, guessMapping } from './guess-mapping.ts'
import { rowFingerprint } from './identity.ts'
import { readRows } from './read-rows.ts'
import { readTable } from './read-table.ts'
import { type ImportKind, importKinds, type Mapping, type ReadRow, type RecordOf } from './vocabulary.ts'

type Rows<Kind extends ImportKind> = readonly ReadRow<RecordOf[Kind]>[]

/** Reads bytes with the mapping that the headings suggest. */
function read<Kind extends ImportKind>(kind: Kind, bytes: Uint8Array): Rows<Kind> {
  const answer = readTable(bytes)
  if (!answer.ok) throw new Error(answer.because)
  const columns = guessMapping(answer.table.headers, kind)
  const mapping: Mapping = { columns, dateOrder: guessDateOrder(answer.table, columns, kind) }
  return readRows(answer.table, mapping, kind, essex).rows
}

const readLines = <Kind extends ImportKind>(kind: Kind, ...lines: string[]) =>
  read(kind, new TextEncoder().encode(lines.join('\n')))

const records = <Made>(rows: readonly ReadRow<Made>[]) => rows.flatMap((row) => ('ok' in row ? [row.ok] : []))

/** What is said of each row, as "line field: message". */
const problems = <Made>(rows: readonly ReadRow<Made>[]) =>
  rows.flatMap((row) =>
    'ok' in row ? [] : row.problems.map((one) => `${row.line} ${one.field}: ${one.message}`),
  )

const warnings = <Made>(rows: readonly ReadRow<Made>[]) =>
  rows.flatMap((row) => row.warnings.map((one) => `${row.line} ${one.field}: ${one.message}`))

describe('a file of volunteers with their gates', () => {
  const rows = read('volunteers', sample('volunteers.csv'))

  test('is read whole', () => {
    expect(problems(rows)).toEqual([])
    expect(records(rows)).toHaveLength(10)
  })

  test('keeps each gate with its day', () => {
    const [margaret, kwame] = records(rows)
    expect(margaret?.gates).toEqual({
      plain: {
        application_accepted: '2026-01-14',
        interview: '2026-01-20',
        self_declaration: '2026-01-20',
        references: '2026-02-23',
        identity: '2026-01-20',
        observed_practice: '2026-03-31',
        panel: '2026-04-14',
        agreement: '2026-04-16',
      },
      overseas: 'not_needed',
      dbs: {
        level: 'enhanced',
        workforce: 'child_and_adult',
        childBarred: true,
        adultBarred: true,
        issuedOn: '2026-03-02',
        decidedOn: '2026-03-05',
      },
      modules: expect.objectContaining({ M01: '2026-02-03', M09: '2026-03-24' }),
    })
    expect(kwame?.gates.overseas).toBe('2026-02-12')
  })

  test('takes a day of training done for every mandatory module', () => {
    const modules = records(rows)[1]?.gates.modules
    expect(Object.keys(modules ?? {})).toEqual([
      'M01',
      'M02',
      'M03',
      'M04',
      'M05',
      'M06',
      'M07',
      'M08',
      'M09',
    ])
    expect(new Set(Object.values(modules ?? {}))).toEqual(new Set(['2026-03-24']))
  })

  test('leaves a gate open, with a warning, where there is a tick without a day', () => {
    expect(records(rows)[8]?.gates.plain.agreement).toBeUndefined()
    expect(warnings(rows)).toContain(
      '10 gateAgreement: “Yes” does not tell the day, so the agreement stays open. Write the day it was.',
    )
  })

  test('leaves the DBS gate open, with a warning, where nobody decided', () => {
    expect(records(rows)[4]?.gates.dbs).toMatchObject({ issuedOn: '2026-03-23', decidedOn: null })
    expect(warnings(rows)).toContain(
      '6 dbsDecidedOn: Nobody is shown to have decided on this DBS check, so it stays open.',
    )
  })

  test('keeps what matching needs', () => {
    expect(records(rows)[2]).toMatchObject({
      firstName: 'Halina',
      lastName: 'Zielińska',
      phone: '+447700900167',
      area: { postcode: 'CO12 3BX', outcode: 'CO12', districtId: 'id of Tendring' },
      organisationId: 'id of Colchester Befriending',
      source: 'leaflet',
      languages: ['Polish', 'English'],
      availability: expect.arrayContaining(['tue_morning', 'thu_evening', 'sat_morning']),
      travelKm: 30,
      interests: ['sewing', 'walking'],
      childAges: [{ from: 0, to: 4 }],
      capacity: 1,
      supervisorEmail: 'joan.fairweather@example.org',
    })
  })
})

describe('gates', () => {
  const gates = (headings: string, cells: string) => {
    const rows = readLines('volunteers', `Name,Email,${headings}`, `Ann Cole,ann@example.org,${cells}`)
    return { gates: records(rows)[0]?.gates, problems: problems(rows), warnings: warnings(rows) }
  }

  test('cannot lie in the future', () => {
    expect(gates('Panel approved', '03/03/2027').problems).toEqual([
      '2 gatePanel: 3 March 2027 has not come yet.',
    ])
    expect(gates('Modules', 'M01 03/03/2027').problems).toEqual([
      '2 modules: A module has a day that has not come yet.',
    ])
  })

  test('with a date nobody can read stop the row', () => {
    expect(gates('Interview', 'last spring').problems).toEqual([
      '2 gateInterview: “last spring” is not a date. Write it like 3 October 2026.',
    ])
  })

  test('of modules come from a column each, which wins over the list and the whole course', () => {
    expect(
      gates('Training completed,Modules,M02', '01/02/2026,M03 02/02/2026,03/02/2026').gates?.modules,
    ).toMatchObject({
      M01: '2026-02-01',
      M02: '2026-02-03',
      M03: '2026-02-02',
    })
  })

  test('of a DBS check need a level and a workforce', () => {
    const checked = gates('DBS issued,DBS decided', '01/02/2026,02/02/2026')
    expect(checked.gates?.dbs).toBeNull()
    expect(checked.warnings).toEqual([
      '2 dbsLevel: The DBS check has no level or no workforce, so it stays open.',
    ])
  })

  test('of a DBS check name the barred list by the workforce where the file does not', () => {
    const checked = gates(
      'DBS issued,DBS decided,DBS level,DBS workforce',
      '01/02/2026,02/02/2026,Enhanced + barred list,Child',
    )
    expect(checked.gates?.dbs).toMatchObject({ childBarred: true, adultBarred: false })
    expect(checked.warnings).toHaveLength(1)
  })

  test('of a DBS check are not decided before they are issued', () => {
    expect(
      gates('DBS issued,DBS decided,DBS level,DBS workforce', '05/02/2026,02/02/2026,Enhanced,Child')
        .problems,
    ).toEqual(['2 dbsDecidedOn: The decision on the DBS check comes before the check was issued.'])
  })
})

describe('volunteers', () => {
  test('from court advocates’ software, a bad phone kept as written', () => {
    const rows = read('volunteers', sample('casa-volunteers.csv'))
    expect(records(rows).map(({ firstName, lastName }) => `${firstName} ${lastName}`)).toEqual([
      'Bea Marchant',
      'Daniel Okafor',
      'Rosa Lindqvist',
    ])
    expect(records(rows)[1]?.phone).toBe('11111111111')
    expect(warnings(rows)).toEqual([
      '3 phone: “11111111111” does not look like a telephone number. It is kept as written.',
    ])
  })

  test('from a portal, with the same person twice and an address missing', () => {
    const rows = read('volunteers', sample('portal-volunteers.csv'))
    expect(problems(rows)).toEqual([
      '5 firstName: Row 3 is this volunteer too, by name and date of birth. If they are two people, give each an e-mail address and a date of birth.',
    ])
    expect(warnings(rows)).toContain(
      '3 email: There is no e-mail address. This volunteer can be imported but not invited to sign in.',
    )
    expect(records(rows)[0]?.emergencyContact).toEqual({
      name: 'Arun Venkatesan',
      relationship: 'Husband',
      phone: '+447700900189',
    })
  })

  test('from rows that do not fit the headings are told by row', () => {
    const rows = read('volunteers', sample('ragged.csv'))
    expect(problems(rows)).toEqual([
      '3 : Row 3 has 2 cells, the headings have 4.',
      '5 : Row 5 has 5 cells, the headings have 4.',
    ])
    expect(records(rows)).toHaveLength(3)
  })

  test('need a name', () => {
    expect(problems(readLines('volunteers', 'Name,Email', ',ann@example.org'))).toEqual([
      '2 name: There is no name.',
    ])
  })

  test('may be called Null', () => {
    expect(
      records(readLines('volunteers', 'First name,Last name,Email', 'Jennifer,Null,j@example.org'))[0],
    ).toMatchObject({
      lastName: 'Null',
    })
  })

  test('are of age on the day of the import', () => {
    const born = (day: string) =>
      problems(readLines('volunteers', 'Name,Email,Date of birth', `Ann Cole,ann@example.org,${day}`))
    expect(born('20/11/2008')).toEqual([])
    expect(born('21/11/2008')).toEqual(['2 bornOn: This person is 17. A volunteer must be 18 or over.'])
    expect(born('01/01/1901')).toEqual([
      '2 bornOn: 1 January 1901 would make this person 125. Check the year.',
    ])
  })

  test('belong to an organisation that is known', () => {
    expect(
      problems(
        readLines('volunteers', 'Name,Email,Organisation', 'Ann Cole,ann@example.org,Nobody’s Friends'),
      ),
    ).toEqual([
      '2 organisation: There is no organisation called “Nobody’s Friends”. Choose no column for it, or have it added first.',
    ])
  })

  test('live in the district that the file names, even against the postcode', () => {
    const rows = readLines(
      'volunteers',
      'Name,Email,Postcode,District',
      'Ann Cole,ann@example.org,CO1 1AA,Maldon',
    )
    expect(records(rows)[0]?.area).toEqual({
      postcode: 'CO1 1AA',
      outcode: 'CO1',
      districtId: 'id of Maldon',
    })
    expect(warnings(rows)).toEqual(['2 district: The postcode lies in another district. Maldon is used.'])
  })

  test('that tick several places get the first, with a warning', () => {
    const rows = readLines(
      'volunteers',
      'Name,Email,Locations',
      'Ann Cole,ann@example.org,"Harlow, Tendring"',
    )
    expect(records(rows)[0]?.area.districtId).toBe('id of Harlow')
    expect(warnings(rows)).toEqual(['2 district: There is more than one place here. Harlow is used.'])
  })

  test('have one supervisor', () => {
    const headings = 'Name,Email,Supervisor email'
    const two = ['Ann Cole,ann@example.org,"joan@example.org, carol@example.org"']
    expect(problems(readLines('volunteers', headings, ...two))).toEqual([
      '2 supervisorEmail: This row names two supervisors, joan@example.org and carol@example.org. A volunteer has one.',
    ])
    const twice = ['Ann Cole,ann@example.org,joan@example.org', 'Ann Cole,ann@example.org,carol@example.org']
    expect(problems(readLines('volunteers', headings, ...twice))).toEqual([
      '3 supervisorEmail: Row 2 is this volunteer too, under joan@example.org; this row names carol@example.org. A volunteer has one supervisor.',
    ])
  })

  test('who share an address are told apart by a person', () => {
    expect(
      problems(
        readLines('volunteers', 'Name,Email', 'Ann Cole,cole@example.org', 'Bob Cole,Cole@example.org'),
      ),
    ).toEqual(['3 email: Row 2 has this e-mail address too, for Ann Cole. Two people need two addresses.'])
  })
})

test('supervisors come with their volunteers, and a second supervisor is named with the first', () => {
  const rows = read('supervisors', sample('casa-supervisors.csv'))
  expect(records(rows)[0]?.volunteers).toEqual(['bea.marchant@example.org', 'daniel.okafor@example.org'])
  expect(problems(rows)).toEqual([
    '4 volunteers: Row 2 gives bea.marchant@example.org to joan.fairweather@example.org, this row to carol.pike@example.org. A volunteer has one supervisor.',
  ])
})

describe('families', () => {
  const rows = read('families', sample('families.csv'))

  test('are read whole', () => {
    expect(problems(rows)).toEqual([])
    expect(records(rows)).toHaveLength(8)
    expect(records(rows)[3]).toMatchObject({
      reference: 'FCN-204',
      area: { outcode: 'CM9', districtId: 'id of Maldon' },
      criteria: [
        'id of A member involved in crime or anti-social behaviour',
        'id of Significant non-attendance at school',
        'id of Facing eviction, significant rent arrears or neighbour disputes',
      ],
      levelOfNeed: 2,
      mentorGender: 'man',
      pets: ['dog', 'other_pets'],
      smoking: true,
      goalTags: ['school_attendance', 'staying_out_of_trouble'],
    })
  })

  test('give each consent by itself and with its day', () => {
    expect(records(rows)[0]?.consents).toEqual({
      takingPart: '2026-01-12',
      sharingForMentoring: '2026-03-02',
      contact: '2026-01-12',
    })
    expect(records(rows)[5]?.consents.sharingForMentoring).toBeNull()
    expect(warnings(rows)).toContain(
      '7 consentSharing: “Yes” does not tell the day, so consent to share for mentoring stays open. Write the day it was.',
    )
  })

  test('whose safe contact is not plain are contacted by nobody', () => {
    expect(records(rows)[4]?.safeContact).toEqual({
      channels: [],
      asWritten: 'Do not phone. Text between 10 and 2 only.',
    })
  })

  test('from court advocates’ cases have a reference, months of birth and volunteers', () => {
    const cases = read('families', sample('casa-cases.csv'))
    expect(records(cases).map(({ reference, children }) => [reference, children[0]?.bornMonth])).toEqual([
      ['CINA-01-4347', '2011-03'],
      ['CINA-01-4348', '2015-09'],
      ['CINA-01-4349', '2018-02'],
    ])
    expect(records(cases)[1]?.volunteers).toEqual(['rosa.lindqvist@example.org', 'daniel.okafor@example.org'])
    expect(warnings(cases)[0]).toContain('The reference stands for the family')
  })

  test('need a name or a reference, and come once', () => {
    expect(problems(readLines('families', 'Reference,Family name,Phone', ',,07700 900301'))).toEqual([
      '2 familyName: There is no name and no reference.',
    ])
    expect(problems(readLines('families', 'Reference,Family name', 'F-1,Cole', 'f-1,Cole'))).toEqual([
      '3 reference: Row 2 has this reference too.',
    ])
    expect(problems(readLines('families', 'Family name,Postcode', 'Cole,CO1 1AA', 'Cole,CO1 2BB'))).toEqual([
      '3 familyName: Row 2 has this name and area too. If they are two families, give each a reference.',
    ])
  })

  test('do not leave before they start', () => {
    expect(
      problems(readLines('families', 'Reference,Programme start,Expected exit', 'F-1,01/03/2026,01/02/2026')),
    ).toEqual(['2 expectedExit: The expected exit comes before the start of the programme.'])
  })
})

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
