import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deriveKey, newMasterKey, readMasterKey, seal, unseal } from './secrets.ts'

const master = readMasterKey(newMasterKey())
const key = deriveKey(master, 'test')

test('what was sealed opens again, whatever it says', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) =>
        unseal(key, 'table.column.1', seal(key, 'table.column.1', text)) ===
        Buffer.from(text, 'utf8').toString('utf8'),
    ),
  )
})

test('a text moved to another row does not open', () => {
  expect(() => unseal(key, 'families.name.2', seal(key, 'families.name.1', 'Nowak'))).toThrow()
})

test('a changed letter does not open', () => {
  const sealed = seal(key, 'place', 'Nowak')
  const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`
  expect(() => unseal(key, 'place', changed)).toThrow()
})

test('short names seal to one length, and the same name never twice to the same text', () => {
  const lengths = ['Jo', 'Alexandra', ''].map((name) => seal(key, 'place', name).length)
  expect(new Set(lengths).size).toBe(1)
  expect(seal(key, 'place', 'Jo')).not.toBe(seal(key, 'place', 'Jo'))
})

test('keys for two purposes differ, and a master key of another length is refused', () => {
  expect(deriveKey(master, 'audit').equals(deriveKey(master, 'blind-index'))).toBe(false)
  expect(() => readMasterKey('c2hvcnQ=')).toThrow('32 bytes')
})
