import type { Happened } from '#app/kernel/events.ts'

/** The log of a concern names the concern alone: a family's or a volunteer's history must not tell that there is one. */
export type SafeguardingEvent =
  | Happened<'concern.raised', 'concernId'>
  | Happened<'concern.passed-on', 'concernId' | 'accountId'>
  | Happened<'concern.acknowledged', 'concernId' | 'raisedById'>
  | Happened<'concern.visits-held', 'concernId'>
  | Happened<'concern.visits-resumed', 'concernId'>
  | Happened<'concern.decided', 'concernId' | 'decision'>
  | Happened<'concern.referred', 'concernId' | 'place'>
  | Happened<'concern.closed', 'concernId'>
  | Happened<'duty-line.set', 'effectiveFrom'>
