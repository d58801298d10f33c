import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closeness, withinErrors } from './closeness.ts'
import { nameBook } from './name-book.ts'
import { contactsIn, readTyped } from './read-typed.ts'

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
const word = fc.string({ unit: letter, minLength: 4, maxLength: 10 })
const name = fc.tuple(word, word).map(([first, last]) => `${first} ${last}`)

/** One typing error in a text: a letter lost, added or changed, or two neighbours swapped. */
const mistyped = (text: string) =>
  fc
    .record({
      at: fc.nat(text.length - 2),
      how: fc.constantFrom('lost', 'added', 'changed', 'swapped'),
      by: letter,
    })
    .map(({ at, how, by }) => {
      const [before, here, next, after] = [text.slice(0, at), text[at], text[at + 1], text.slice(at + 2)]
      if (how === 'lost') return `${before}${next}${after}`
      if (how === 'added') return `${before}${by}${here}${next}${after}`
      return how === 'changed' ? `${before}${by}${next}${after}` : `${before}${next}${here}${after}`
    })

describe('a name with one typing error', () => {
  test('still finds the person, wherever in the name it is', () => {
    const cases = name.chain((folded) => mistyped(folded).map((typed) => ({ folded, typed })))
    fc.assert(
      fc.property(cases, fc.array(name, { maxLength: 20 }), ({ folded, typed }, others) => {
        const book = nameBook()
        for (const [place, other] of others.entries()) book.put({ id: `o${place}`, names: [other] })
        book.put({ id: 'sought', names: [folded] })
        expect(book.fitting(typed.trim()).map(({ one }) => one.id)).toContain('sought')
      }),
      { numRuns: 500 },
    )
  })

  test('is one error away, and never more than the length of what differs', () => {
    fc.assert(
      fc.property(
        word.chain((text) => mistyped(text).map((typed) => [text, typed] as const)),
        ([text, typed]) => {
          expect(withinErrors(text, typed, 1)).toBe(true)
        },
      ),
    )
    expect(withinErrors('mensah', 'menash', 1)).toBe(true)
    expect(withinErrors('mensah', 'nemsah', 1)).toBe(false)
  })
})

test('the same comes before a beginning, a part, and a typing error', () => {
  const how = ['mensah', 'mensahson', 'amensah', 'mensha', 'menshason', 'okafor'].map((one) =>
    closeness('mensah', one),
  )
  expect(how).toEqual([0, 1, 2, 3, 4, null])
})

test('whoever is called exactly that comes first, then beginnings, then names with a typing error', () => {
  const book = nameBook()
  for (const one of ['ann marsh', 'anna marshall', 'anna marsh', 'joanna marsh', 'hanna mersh'])
    book.put({ id: one, names: [one] })
  expect(book.fitting('anna marsh').map(({ one }) => one.id)).toEqual([
    'anna marsh',
    'anna marshall',
    'joanna marsh',
    'ann marsh',
    'hanna mersh',
  ])
})

test('a name that was changed or removed is no longer found under the old one', () => {
  const book = nameBook()
  book.put({ id: 'a', names: ['anna marsh'] })
  book.put({ id: 'a', names: ['anna field'] })
  expect(book.fitting('marsh')).toEqual([])
  expect(book.fitting('field')).toHaveLength(1)
  book.remove('a')
  expect(book.fitting('field')).toEqual([])
})

describe('what was typed is read as', () => {
  test.each([
    ['V-0042', { by: 'reference', letter: 'V', number: '0042' }],
    ['f 123', { by: 'reference', letter: 'F', number: '0123' }],
    ['m7', { by: 'reference', letter: 'M', number: '0007' }],
    ['0042', { by: 'reference', letter: null, number: '0042' }],
    ['01632 960 001', { by: 'telephone', number: '+441632960001' }],
    ['+44 (0)1632 960001', { by: 'telephone', number: '+441632960001' }],
    ['Anna@Example.org', { by: 'email', address: 'anna@example.org' }],
    ['the Nowak family', { by: 'name', folded: 'nowak' }],
    ['Mrs O’Neill', { by: 'name', folded: 'oneill' }],
    ['Łukasz  ŠIMEK', { by: 'name', folded: 'lukasz simek' }],
    ['Family', { by: 'name', folded: 'family' }],
  ])('%s', (typed, sought) => {
    expect(readTyped(typed)).toEqual(sought)
  })

  test('nothing, where there is too little to look for', () => {
    for (const typed of ['', ' ', 'a', '–', '!?']) expect(readTyped(typed)).toBeNull()
  })
})

test('numbers and addresses are found in what was written about safe contact', () => {
  expect(contactsIn('07700 900123 10.30am; +44 (0)1632 960 001, not 3 times; Anna@Example.org.')).toEqual({
    numbers: ['+447700900123', '+441632960001'],
    addresses: ['anna@example.org'],
  })
})
