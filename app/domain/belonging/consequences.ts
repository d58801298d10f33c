import type { Consequences } from '#app/kernel/consequences.ts'
import type { BelongingEvent } from './events.ts'

export const belongingConsequences: Consequences<BelongingEvent> = {}
