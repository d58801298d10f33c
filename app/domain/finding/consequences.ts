import type { Consequences } from '#app/kernel/consequences.ts'
import type { FindingEvent } from './events.ts'

export const findingConsequences: Consequences<FindingEvent> = {}
