import type { Consequences } from '#app/kernel/consequences.ts'
import type { SafeguardingEvent } from './events.ts'

export const safeguardingConsequences: Consequences<SafeguardingEvent> = {}
