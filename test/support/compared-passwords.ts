import { vi } from 'vitest'
import * as passwords from '#app/auth/passwords.server.ts'

/**
 * Until the test ends, or the spy is restored, a password is compared with the right one, and nothing is calculated:
 * for tests of how tries are counted, where the real cost of each would be most of the time. What it costs, and what
 * stands in its place where there is no account, is tested beside the code.
 */
export const comparePasswordsWith = (right: string) =>
  vi
    .spyOn(passwords, 'checkPassword')
    .mockImplementation(async (typed, stored) => stored.map((hash) => hash !== null && typed === right))
