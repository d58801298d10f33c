import { expect, test } from 'vitest'
import { refusedForGood } from './transport.ts'

const answer = (command: string, responseCode: number) =>
  Object.assign(new Error('no'), { command, responseCode })

test('a 5xx about the recipient or the text is for good', () => {
  expect(refusedForGood(answer('RCPT TO', 550))).toBe(550)
  expect(refusedForGood(answer('DATA', 554))).toBe(554)
})

test('a 4xx is not, and neither is a 5xx about us: no message is lost to a wrong password', () => {
  expect(refusedForGood(answer('RCPT TO', 451))).toBe(undefined)
  expect(refusedForGood(answer('AUTH LOGIN', 535))).toBe(undefined)
  expect(refusedForGood(answer('MAIL FROM', 530))).toBe(undefined)
  expect(refusedForGood(answer('CONN', 554))).toBe(undefined)
  expect(refusedForGood(new Error('anything else'))).toBe(undefined)
})
