import type { Consequences } from '#app/kernel/consequences.ts'
import type { FamiliesEvent } from './events.ts'

export const familiesConsequences: Consequences<FamiliesEvent> = {}
