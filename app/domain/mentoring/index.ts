export { addToVisit } from './add-to-visit.ts'
export { correctVisit } from './correct-visit.ts'
export { logVisit } from './log-visit.ts'
export { nextVisits } from './next-visits.ts'
export { ownVisit } from './own-visit.ts'
export { ownVisits } from './own-visits.ts'
export { visit } from './records.ts'
export { longestNote } from './visit-answers.ts'
export { sayMinutes } from './visit-rules.ts'
export { visitToLog } from './visit-to-log.ts'
export { visitsOfMatch } from './visits-of-match.ts'
export {
  type ActivityOutsideRole,
  activitiesOutsideRole,
  moodNames,
  moods,
  type PresentRole,
  presentRoles,
  type VisitMedium,
  visitMedia,
  type WorryLevel,
  worryLevels,
} from './vocabulary.ts'
export { whomToCall } from './whom-to-call.ts'
