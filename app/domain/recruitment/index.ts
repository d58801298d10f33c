export { addVolunteer } from './add-volunteer.ts'
export { apply } from './apply.ts'
export { volunteerHistory } from './history.ts'
export { journey, onTheWay, type VolunteerMove } from './journey.ts'
export { moveVolunteer } from './move-volunteer.ts'
export { placesToAdd } from './places-to-add.ts'
export { enquirySources, type VolunteerStage, volunteerStages } from './vocabulary.ts'
export {
  declineReasonNames,
  leavingReasonNames,
  movesMade,
  sourceNames,
  stageNames,
} from './words.ts'
