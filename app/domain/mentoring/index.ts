export { addToVisit } from './add-to-visit.ts'
export { correctVisit } from './correct-visit.ts'
export { logVisit } from './log-visit.ts'
export { ownVisit } from './own-visit.ts'
export { ownVisits } from './own-visits.ts'
export { visit } from './records.ts'
export { visitsOfMatch } from './visits-of-match.ts'
export {
  activitiesOutsideRole,
  moodNames,
  moods,
  presentRoles,
  visitMedia,
  worryLevels,
} from './vocabulary.ts'
export { sayMinutes } from './visit-rules.ts'
