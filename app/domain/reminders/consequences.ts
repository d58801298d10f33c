import type { Consequences } from '#app/kernel/consequences.ts'
import type { RemindersEvent } from './events.ts'

export const remindersConsequences: Consequences<RemindersEvent> = {}
