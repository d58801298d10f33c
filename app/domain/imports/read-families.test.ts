import { describe, expect, test } from 'vitest'
import { sample } from '#test/support/csv/samples.ts'
import { problems, read, readLines, records, warnings } from '#test/support/read-rows.ts'

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
