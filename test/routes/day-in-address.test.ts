import { expect, test } from 'vitest'
import { dayInAddress } from '#app/routes/coordinator/day-in-address.ts'

const read = (address: string) => dayInAddress(new URLSearchParams(address), 'on')

test('a day is read from a link or from three boxes', () => {
  expect(read('on=2026-10-01')).toEqual({ day: '2026-10-01', wrong: false })
  expect(read('on-day=1&on-month=10&on-year=2026')).toEqual({ day: '2026-10-01', wrong: false })
})

test('nothing asked is nothing wrong', () => {
  expect(read('')).toEqual({ day: undefined, wrong: false })
  expect(read('on-day=&on-month=&on-year=')).toEqual({ day: undefined, wrong: false })
})

test('what is no day is said to be wrong', () => {
  expect(read('on-day=31&on-month=2&on-year=2026')).toEqual({ day: undefined, wrong: true })
  expect(read('on=soon')).toEqual({ day: undefined, wrong: true })
})
