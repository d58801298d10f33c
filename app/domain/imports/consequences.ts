import type { Consequences } from '#app/kernel/consequences.ts'
import type { ImportsEvent } from './events.ts'

export const importsConsequences: Consequences<ImportsEvent> = {}
