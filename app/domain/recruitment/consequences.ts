import type { Consequences } from '#app/kernel/consequences.ts'
import type { RecruitmentEvent } from './events.ts'

export const recruitmentConsequences: Consequences<RecruitmentEvent> = {}
