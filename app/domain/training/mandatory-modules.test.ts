import { expect, test } from 'vitest'
import { mandatoryModules } from './mandatory-modules.ts'
import { defaultModules } from './vocabulary.ts'

test('everybody must complete nine modules; the story module is for graduates and the practice is a gate of its own', () => {
  expect(mandatoryModules(defaultModules).map(({ code }) => code)).toEqual([
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
})

test('the modules last 24 hours together, and the observed practice 2', () => {
  const hours = (codes: RegExp) =>
    defaultModules.filter(({ code }) => codes.test(code)).reduce((sum, module) => sum + module.hours, 0)
  expect([hours(/^M/), hours(/^S/)]).toEqual([24, 2])
})
