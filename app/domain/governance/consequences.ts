import type { Consequences } from '#app/kernel/consequences.ts'
import type { GovernanceEvent } from './events.ts'

export const governanceConsequences: Consequences<GovernanceEvent> = {}
