import { expect, test } from 'vitest'
import { everyGate, gateFact, moduleFact, vettingFile } from '#test/support/gates.ts'
import { inPostOn, type ServiceFile } from './in-post.ts'

function service(rest: Partial<ServiceFile> = {}): ServiceFile {
  return { ...vettingFile(), away: [], ...rest }
}

test('somebody is in post from the day they are recruited and trained', () => {
  expect(inPostOn(service(), '2014-03-13')).toBe(false)
  expect(inPostOn(service(), '2014-03-14')).toBe(true)
})

test('whoever has left is not in post, and is again on the day they come back', () => {
  const file = service({ away: [{ from: '2014-06-01', until: '2014-09-01' }] })
  expect(inPostOn(file, '2014-05-31')).toBe(true)
  expect(inPostOn(file, '2014-06-01')).toBe(false)
  expect(inPostOn(file, '2014-08-31')).toBe(false)
  expect(inPostOn(file, '2014-09-01')).toBe(true)
})

test('a gate may be expired for 28 days before its holder drops out', () => {
  expect(inPostOn(service(), '2016-03-09')).toBe(true)
  expect(inPostOn(service(), '2016-03-10')).toBe(false)
  const refreshed = service({ facts: [...everyGate, moduleFact('M02', '2016-04-01')] })
  expect(inPostOn(refreshed, '2016-03-31')).toBe(false)
  expect(inPostOn(refreshed, '2016-04-01')).toBe(true)
})

test('a gate decided against takes its holder out at once', () => {
  const file = service({ facts: [...everyGate, gateFact('dbs', '2014-07-01', { outcome: 'not_met' })] })
  expect(inPostOn(file, '2014-06-30')).toBe(true)
  expect(inPostOn(file, '2014-07-01')).toBe(false)
})
