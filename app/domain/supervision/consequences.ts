import type { Consequences } from '#app/kernel/consequences.ts'
import type { SupervisionEvent } from './events.ts'

export const supervisionConsequences: Consequences<SupervisionEvent> = {}
