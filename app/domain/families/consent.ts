import type { Day } from '#app/kernel/day.ts'
import type { ConsentKind } from './vocabulary.ts'

/** A yes a family gave to one kind of consent, and the day it was taken back, if it was. */
export type Consent = {
  readonly kind: ConsentKind
  readonly givenOn: Day
  /** The first day on which it no longer holds. */
  readonly withdrawnOn: Day | null
}

/** Whether a consent of this kind holds on a day. Silence is never a yes, nor does one kind speak for another. */
export function consentInForce(consents: readonly Consent[], kind: ConsentKind, on: Day): boolean {
  return consents.some(
    (consent) =>
      consent.kind === kind &&
      consent.givenOn <= on &&
      (consent.withdrawnOn === null || on < consent.withdrawnOn),
  )
}
