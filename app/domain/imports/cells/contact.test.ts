import { describe, expect, test } from 'vitest'
import { essex } from '#test/support/csv/samples.ts'
import { readEmail, readEmails } from './read-email.ts'
import { joinName, readName } from './read-name.ts'
import { readPhone } from './read-phone.ts'
import { readArea } from './read-postcode.ts'
import { readSafeContact } from './read-safe-contact.ts'

describe('names', () => {
  test.each([
    ['Ann Cole', 'Ann', 'Cole'],
    ['Cole, Ann', 'Ann', 'Cole'],
    ['Mrs Ann Mary Cole', 'Ann Mary', 'Cole'],
    ['Jan van der Berg', 'Jan', 'van der Berg'],
    ['Ana de Souza', 'Ana', 'de Souza'],
    ['Cher', 'Cher', ''],
    ['  Ann   Cole ', 'Ann', 'Cole'],
    ['Dr O’Neill-Smith, Sam', 'Sam', 'O’Neill-Smith'],
  ])('%s', (text, firstName, lastName) => {
    expect(readName(text)).toEqual({ value: { firstName, lastName } })
  })

  test('in two cells are kept as they are, and one of them is enough', () => {
    expect(joinName('Ann', 'Null')).toEqual({ value: { firstName: 'Ann', lastName: 'Null' } })
    expect(joinName('', 'Cole')).toEqual({ value: { firstName: 'Cole', lastName: '' } })
  })

  test('are not e-mail addresses or numbers', () => {
    expect(readName('ann@example.org')).toEqual({
      because: '“ann@example.org” is an e-mail address, not a name.',
    })
    expect(readName('12345')).toEqual({ because: '“12345” is not a name.' })
  })
})

describe('telephone numbers', () => {
  test.each([
    ['07700 900123', '+447700900123'],
    ['+44 (0)7700 900 123', '+447700900123'],
    ['0044 7700 900123', '+447700900123'],
    ['7700900123', '+447700900123'],
    ['(01632) 960-123', '+441632960123'],
    ['01632 960123 ext 4', '+441632960123'],
    ['Mob: 07700 900123', '+447700900123'],
    ['020 7946 0123', '+442079460123'],
    ['+353 1 234 5678', '+35312345678'],
  ])('%s', (text, number) => {
    expect(readPhone(text)).toEqual({ value: number })
  })

  test.each(['11111111111', '0770 900', 'ask Mark', '999', '+44 7700'])(
    '%s is kept as written, with a note',
    (text) => {
      expect(readPhone(text)).toEqual({
        value: text,
        note: `“${text}” does not look like a telephone number. It is kept as written.`,
      })
    },
  )

  test('that a spreadsheet has shortened are told apart', () => {
    expect(readPhone('4.47701E+11')).toMatchObject({
      value: '4.47701E+11',
      note: expect.stringContaining('shortened'),
    })
  })

  test('of which there are two give the first, with a note', () => {
    expect(readPhone('07700 900123 / 01632 960123')).toEqual({
      value: '+447700900123',
      note: 'There is more than one number here. Only 07700 900123 is read.',
    })
  })
})

describe('e-mail addresses', () => {
  test.each(['ann@example.org', ' Ann@Example.ORG ', 'Ann Cole <ann@example.org>', 'mailto:ann@example.org'])(
    '%s',
    (text) => {
      expect(readEmail(text)).toEqual({ value: 'ann@example.org' })
    },
  )

  test('that are not whole are refused', () => {
    expect(readEmail('ann@')).toEqual({ because: '“ann@” is not an e-mail address.' })
    expect(readEmail('none yet')).toEqual({ because: '“none” is not an e-mail address.' })
  })

  test('stand one to a cell unless a list is asked for', () => {
    expect(readEmail('a@example.org, b@example.org')).toEqual({
      because: 'There are two e-mail addresses here, a@example.org and b@example.org. Keep one.',
    })
    for (const text of [
      'a@example.org, b@example.org',
      'a@example.org;b@example.org',
      'a@example.org B@example.org and a@example.org',
    ])
      expect(readEmails(text)).toEqual({ value: ['a@example.org', 'b@example.org'] })
  })

  test('in a list are not dropped when one of them is wrong', () => {
    expect(readEmails('a@example.org, bob')).toEqual({ because: '“bob” is not an e-mail address.' })
  })
})

describe('postcodes and places', () => {
  const area = (postcode: string | null, outcode: string | null, district: string | null) => ({
    value: { postcode, outcode, districtId: district && `id of ${district}` },
  })

  test.each([
    ['co2 7qr', area('CO2 7QR', 'CO2', 'Colchester')],
    ['CO27QR', area('CO2 7QR', 'CO2', 'Colchester')],
    ['CO12 3BX', area('CO12 3BX', 'CO12', 'Tendring')],
    ['CO123BX', area('CO12 3BX', 'CO12', 'Tendring')],
    ['CM9', area(null, 'CM9', 'Maldon')],
    ['CM9 5', area(null, 'CM9', 'Maldon')],
    ['SW1A 1AA', area('SW1A 1AA', 'SW1A', null)],
    ['Harwich', area(null, 'CO12', 'Tendring')],
    ['colchester', area(null, null, 'Colchester')],
    ['Tendring', area(null, null, 'Tendring')],
  ])('%s', (text, reading) => {
    expect(readArea(text, essex)).toEqual(reading)
  })

  test('that nobody knows are told', () => {
    expect(readArea('Ambridge', essex)).toEqual({
      because: '“Ambridge” is not a postcode, nor a place that this programme knows.',
    })
  })
})

describe('the safe way to reach a family', () => {
  test('is a list of plain words', () => {
    expect(readSafeContact('Phone, e-mail and text')).toEqual({
      value: { channels: ['phone', 'email', 'text'], asWritten: 'Phone, e-mail and text' },
    })
    expect(readSafeContact('via key worker')).toMatchObject({ value: { channels: ['through_key_worker'] } })
  })

  test.each(['Do not phone', 'text, but never after 3pm', 'phone (ask for her sister)', 'not by post'])(
    '“%s” opens no channel until a person has read it',
    (text) => {
      expect(readSafeContact(text)).toEqual({
        value: { channels: [], asWritten: text },
        note: 'These words need a person to read them. Until then nobody will contact this family.',
      })
    },
  )
})
