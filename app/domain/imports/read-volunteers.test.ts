import { describe, expect, test } from 'vitest'
import { sample } from '#test/support/csv/samples.ts'
import { problems, read, readLines, records, warnings } from '#test/support/read-rows.ts'

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
