import type { Consequences } from '#app/kernel/consequences.ts'
import type { VettingEvent } from './events.ts'

export const vettingConsequences: Consequences<VettingEvent> = {}
