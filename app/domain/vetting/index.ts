export { type BoardLine, boardOn, metDays, withoutReferences } from './board.ts'
export {
  type CorrectionReason,
  correctionReasonNames,
  correctionReasons,
} from './correction-reasons.ts'
export { defaultVettingRequirements } from './default-requirements.ts'
export { requirementsOn } from './demands.ts'
export { gateToRecord } from './gate-to-record.ts'
export { inPostOn, type ServiceFile } from './in-post.ts'
export { usualTerms, waitsFor } from './prerequisites.ts'
export {
  type Gap,
  type GateLine,
  gateBoard,
  type Readiness,
  readiness,
  recruitedAndTrainedOn,
  type VettingFile,
} from './readiness.ts'
export { recordGate } from './record-gate.ts'
export { type CountedDay, type NewFact, recordGateFacts, recountDays } from './record-gate-facts.ts'
export { recountSpells } from './recount-spells.ts'
export { requirementsFrom, requirementsInForce } from './requirements-in-force.ts'
export { sayDetail } from './say-detail.ts'
export { vettingFiles } from './vetting-files.ts'
export {
  dbsLevels,
  dbsWorkforces,
  type Gate,
  type GateDetail,
  type GateFact,
  gateNames,
  gates,
  identityRoutes,
  type Outcome,
  outcomes,
  type VettingRequirements,
} from './vocabulary.ts'
