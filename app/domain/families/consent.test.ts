import { expect, test } from 'vitest'
import { type Consent, consentInForce } from './consent.ts'
import { consentKinds } from './vocabulary.ts'

const given: Consent = { kind: 'sharing_for_mentoring', givenOn: '2026-03-02', withdrawnOn: null }

test('a consent holds from the day it is given', () => {
  expect(consentInForce([given], 'sharing_for_mentoring', '2026-03-01')).toBe(false)
  expect(consentInForce([given], 'sharing_for_mentoring', '2026-03-02')).toBe(true)
})

test('a consent stops on the day it is withdrawn, and the days before stay as they were', () => {
  const withdrawn = { ...given, withdrawnOn: '2026-05-01' }
  expect(consentInForce([withdrawn], 'sharing_for_mentoring', '2026-04-30')).toBe(true)
  expect(consentInForce([withdrawn], 'sharing_for_mentoring', '2026-05-01')).toBe(false)
})

test('a consent given again holds again', () => {
  const again = [
    { ...given, withdrawnOn: '2026-05-01' },
    { ...given, givenOn: '2026-06-01' },
  ]
  expect(consentInForce(again, 'sharing_for_mentoring', '2026-05-15')).toBe(false)
  expect(consentInForce(again, 'sharing_for_mentoring', '2026-06-01')).toBe(true)
})

test('no consent speaks for another, and silence is never a yes', () => {
  const holding = consentKinds.filter((kind) => consentInForce([given], kind, '2026-04-01'))
  expect(holding).toEqual(['sharing_for_mentoring'])
  expect(consentKinds.filter((kind) => consentInForce([], kind, '2026-04-01'))).toEqual([])
})
