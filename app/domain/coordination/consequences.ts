import type { Consequences } from '#app/kernel/consequences.ts'
import type { CoordinationEvent } from './events.ts'

export const coordinationConsequences: Consequences<CoordinationEvent> = {}
