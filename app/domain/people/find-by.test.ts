import { expect, test } from 'vitest'
import { foldName } from './fold-name.ts'
import { tidyPhone } from './phone.ts'

test('a name is found however it is typed', () => {
  for (const typed of ['Łukasz O’Neill-Šimek', "lukasz o'neill simek", '  LUKASZ  ONEILL SIMEK '])
    expect(foldName(typed)).toBe('lukasz oneill simek')
  expect(foldName('Bjørn Größe')).toBe('bjorn grosse')
})

test('a name in other letters stays a name', () => {
  expect(foldName('Олена Бойко')).toBe('олена боико')
})

test('one telephone number is one text, however it is typed', () => {
  for (const typed of ['01632 960 001', '(01632) 960-001', '+44 (0)1632 960001', '0044 1632 960001'])
    expect(tidyPhone(typed)).toBe('+441632960001')
})

test('what is no telephone number is none', () => {
  for (const typed of ['', 'ring my mum', '12', '01632 960 001 or 002']) expect(tidyPhone(typed)).toBeNull()
})
