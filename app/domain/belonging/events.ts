/** Everything that can happen in this area. */
export type BelongingEvent = never
