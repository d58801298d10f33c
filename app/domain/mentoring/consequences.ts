import type { Consequences } from '#app/kernel/consequences.ts'
import type { MentoringEvent } from './events.ts'

export const mentoringConsequences: Consequences<MentoringEvent> = {}
