import type { Consequences } from '#app/kernel/consequences.ts'
import type { MatchingEvent } from './events.ts'

export const matchingConsequences: Consequences<MatchingEvent> = {}
