import type { Consequences } from '#app/kernel/consequences.ts'
import type { PartnersEvent } from './events.ts'

export const partnersConsequences: Consequences<PartnersEvent> = {}
