import { describe, expect, test } from 'vitest'
import { essex } from '#test/support/csv/samples.ts'
import { readAvailability } from './read-availability.ts'
import { readChoice, readChoices } from './read-choice.ts'
import { readDbsLevel, readDbsWorkforce } from './read-dbs.ts'
import { readMentorGender, readPets, tagGoals } from './read-home.ts'
import { readLanguages, readList } from './read-list.ts'
import { readMedium } from './read-medium.ts'
import { readModules } from './read-modules.ts'

describe('lists in one cell', () => {
  test('stand apart by commas, or by stronger marks where there are any', () => {
    expect(readList('tea, cake , Tea')).toEqual(['tea', 'cake'])
    expect(readList('tea, hot; cake\nbread')).toEqual(['tea, hot', 'cake', 'bread'])
    expect(readList('Youth|Parent')).toEqual(['Youth', 'Parent'])
  })

  test('of languages have capitals and no remarks', () => {
    expect(readLanguages('english, POLISH (fluent) and BSL')).toEqual(['English', 'Polish', 'BSL'])
  })
})

describe('free times', () => {
  const slots = (text: string) => {
    const reading = readAvailability(text)
    return 'value' in reading ? reading.value.join(' ') : reading.because
  }

  test.each([
    ['Tuesday morning', 'tue_morning'],
    ['Mon, Wed evenings', 'mon_evening wed_evening'],
    ['Mon; Wed evenings', 'mon_morning mon_afternoon mon_evening wed_evening'],
    ['Mon-Wed am', 'mon_morning tue_morning wed_morning'],
    ['weekend mornings, Thurs pm', 'thu_afternoon sat_morning sun_morning'],
    ['Tues and Thurs mornings and afternoons', 'tue_morning tue_afternoon thu_morning thu_afternoon'],
    ['all day Sunday', 'sun_morning sun_afternoon sun_evening'],
    ['any weekday evening', 'mon_evening tue_evening wed_evening thu_evening fri_evening'],
    ['Fri to Mon mornings', 'mon_morning fri_morning sat_morning sun_morning'],
  ])('%s', (text, expected) => {
    expect(slots(text)).toBe(expected)
  })

  test('may be all times', () => {
    for (const text of ['any time', 'Flexible', 'every day']) expect(slots(text).split(' ')).toHaveLength(21)
    expect(slots('evenings').split(' ')).toHaveLength(7)
  })

  test('told by what is not free are left for a person', () => {
    expect(slots('any day except Friday')).toContain('Write the times that are free instead')
    expect(slots('not Mondays')).toContain('Write the times that are free instead')
  })

  test('that are partly understood say so', () => {
    expect(readAvailability('Mon mornings in term')).toEqual({
      value: ['mon_morning'],
      note: '“term” was not understood as a time. Check the times that were.',
    })
    expect(slots('constructor toString')).toBe('“constructor toString” holds no day of the week.')
  })
})

describe('things of the programme', () => {
  const names = (text: string) => {
    const reading = readChoices(text, essex.criteria, 'criterion')
    return 'value' in reading ? reading.value.map(({ name }) => name) : []
  }

  test('are found by their name, or by a part that only one of them has', () => {
    expect(readChoice('harlow families together', essex.organisations, 'organisation')).toEqual({
      value: essex.organisations[1],
    })
    expect(readChoice('Befriending', essex.organisations, 'organisation')).toEqual({
      value: essex.organisations[0],
    })
  })

  test('are not guessed', () => {
    expect(readChoice('Family', essex.criteria, 'criterion')).toEqual({
      because: 'There is no criterion called “Family”.',
    })
    expect(readChoice('Suffolk', essex.districts, 'district')).toEqual({
      because: 'There is no district called “Suffolk”.',
    })
  })

  test('may have commas in their names, even in a list with commas', () => {
    const eviction = 'Facing eviction, significant rent arrears or neighbour disputes'
    expect(names(`${eviction}, No member of the family in work`)).toEqual([
      eviction,
      'No member of the family in work',
    ])
    expect(names(`No member of the family in work; ${eviction}`)).toEqual([
      'No member of the family in work',
      eviction,
    ])
  })

  test('that are not known are named', () => {
    expect(readChoices('domestic violence; Bad weather', essex.criteria, 'criterion')).toEqual({
      value: [essex.criteria[3]],
      note: 'There is no criterion called “Bad weather”.',
    })
  })
})

describe('how a visit was held', () => {
  test.each([
    ['Home', 'home'],
    ['home visit', 'home'],
    ['Community', 'community'],
    ['Telephone call', 'phone'],
    ['voice-only', 'phone'],
    ['video', 'video'],
    ['Group session', 'group'],
  ])('%s', (text, medium) => {
    expect(readMedium(text, [])).toEqual({ value: medium })
  })

  test('in person is at home or not by who was met, and the row says so', () => {
    expect(readMedium('in-person', ['Foster Parent'])).toMatchObject({
      value: 'home',
      note: expect.any(String),
    })
    expect(readMedium('in-person', ['School', 'Teacher'])).toMatchObject({
      value: 'community',
      note: expect.any(String),
    })
  })

  test('in writing counts as by phone, and a letter is no visit', () => {
    expect(readMedium('text/email', [])).toMatchObject({ value: 'phone', note: expect.any(String) })
    expect(readMedium('letter', [])).toHaveProperty('because')
    expect(readMedium('pigeon', [])).toHaveProperty('because')
  })
})

describe('a DBS check', () => {
  test('has a level and may name barred lists', () => {
    expect(readDbsLevel('Enhanced')).toEqual({ value: { level: 'enhanced', barred: [] } })
    expect(readDbsLevel('Enhanced with child and adult barred lists')).toEqual({
      value: { level: 'enhanced', barred: ['child', 'adult'] },
    })
    expect(readDbsLevel('enhanced + barred list')).toEqual({
      value: { level: 'enhanced', barred: 'unnamed' },
    })
    expect(readDbsLevel('Enhanced without barred list')).toEqual({ value: { level: 'enhanced', barred: [] } })
    expect(readDbsLevel('clear')).toHaveProperty('because')
  })

  test('has a workforce', () => {
    expect(['Child', 'adults', 'Child & Adult', 'both', 'Other workforce'].map(readDbsWorkforce)).toEqual(
      ['child', 'adult', 'child_and_adult', 'child_and_adult', 'other'].map((value) => ({ value })),
    )
    expect(readDbsWorkforce('police')).toHaveProperty('because')
  })
})

describe('modules in one cell', () => {
  const codes = essex.modules.map(({ code }) => code)
  const read = (text: string) => readModules(text, codes, { order: 'dmy', on: essex.on })

  test.each([
    'M01 2026-03-04; M02 11/03/2026',
    'm1: 4 March 2026\nm2: 11 March 2026',
    'M01 (March 4, 2026), M02 (March 11, 2026)',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ value: { M01: '2026-03-04', M02: '2026-03-11' } })
  })

  test('each need a date and a known code', () => {
    expect(read('M01; M02')).toMatchObject({
      because: expect.stringContaining('is not a module with its date'),
    })
    expect(read('M99 2026-03-04')).toEqual({ because: 'There is no module called “M99”.' })
    expect(read('M01 soon')).toHaveProperty('because')
  })
})

describe('what a family asks and has', () => {
  test('is a mentor of a gender, or none in particular', () => {
    expect(['Female', 'man', 'No preference'].map(readMentorGender)).toEqual(
      ['woman', 'man', 'any'].map((value) => ({ value })),
    )
    expect(readMentorGender('someone kind')).toHaveProperty('because')
  })

  test('is pets', () => {
    expect(readPets('two dogs and a rabbit')).toEqual({ value: ['dog', 'other_pets'] })
    expect(readPets('no dogs, one cat')).toEqual({ value: ['cat'] })
    expect(readPets('none')).toEqual({ value: [] })
    expect(readPets('yes')).toMatchObject({ value: ['other_pets'], note: expect.any(String) })
  })

  test('is goals, tagged where the programme has the same words', () => {
    expect(tagGoals(['Debt and money', 'Get into routines', 'A garden'])).toEqual([
      'routines',
      'debt_and_money',
    ])
  })
})
