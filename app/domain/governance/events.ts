import type { Happened } from '#app/kernel/events.ts'

export type GovernanceEvent =
  | Happened<'reference.saved', 'list' | 'itemId'>
  | Happened<'target.set', 'targetId' | 'programmeYear' | 'value'>
  | Happened<'rule.set', 'rule' | 'effectiveFrom'>
