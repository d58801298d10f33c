import { hash, verify } from '@node-rs/argon2'
import { atMost } from './at-most.ts'

/** Argon2id with 64 MiB, three passes, one lane: about a tenth of a second (OWASP and RFC 9106 ask for less). */
const COST = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 } as const

/** Each calculation takes 64 MiB and a processor: two at once, and a short queue. */
const inTurn = atMost(2, 20)

/** Hash of a password that nobody knows, made with the same cost: what is checked where there is no account. */
const NOBODYS_HASH =
  '$argon2id$v=19$m=65536,t=3,p=1$SiTqJRqDZpw+f1nPe7oxiQ$fTj+8NuwfIMyh3JkD4uZq8Ey+LPinYZApHLmdXW1l1Q'

/** Unicode has several ways to write one character, and keyboards differ in which they send. */
const asTyped = (password: string) => password.normalize('NFKC')

/**
 * The Argon2id hash under which a password is stored.
 *
 * @throws Refused `busy` when too many are being calculated
 */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(asTyped(password), COST))

/**
 * Which of some stored hashes a password belongs to. A missing hash costs the same time as a wrong one, so that
 * nothing can be learnt from how long the answer takes.
 *
 * @throws Refused `busy` when too many are being calculated
 */
export const checkPassword = (password: string, hashes: readonly (string | null)[]): Promise<boolean[]> =>
  inTurn(async () => {
    const answers: boolean[] = []
    for (const stored of hashes) {
      const right = await verify(stored ?? NOBODYS_HASH, asTyped(password))
      answers.push(right && stored !== null)
    }
    return answers
  })
