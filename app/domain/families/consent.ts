import type { Day } from '#app/kernel/day.ts'
import type { ConsentAnswer, ConsentKind } from './vocabulary.ts'

/** One answer a family gave about one kind of consent. Answers are never changed, only followed by others. */
export type Consent = {
  readonly id: string
  readonly kind: ConsentKind
  readonly answer: ConsentAnswer
  /** The day the family answered. */
  readonly happenedOn: Day
  /** The instant it was written down. */
  readonly recordedAt: Date
  /** The first day on which it must be asked again, if it was given for a time. */
  readonly expiresOn: Day | null
}

/** Whether the family's last answer up to a day was a yes that still holds. Silence is never a yes. */
export function consentInForce(consents: readonly Consent[], kind: ConsentKind, on: Day): boolean {
  const last = consents
    .filter((consent) => consent.kind === kind && consent.happenedOn <= on)
    .toSorted(oldestFirst)
    .at(-1)
  return last?.answer === 'given' && (last.expiresOn === null || on < last.expiresOn)
}

function oldestFirst(a: Consent, b: Consent): number {
  if (a.happenedOn !== b.happenedOn) return a.happenedOn < b.happenedOn ? -1 : 1
  const written = a.recordedAt.getTime() - b.recordedAt.getTime()
  if (written !== 0) return written
  return a.id < b.id ? -1 : 1
}
