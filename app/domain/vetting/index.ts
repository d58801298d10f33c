export { inPostOn, type ServiceFile } from './in-post.ts'
export { requirementVersions, vettingFilesOf } from './load-files.ts'
export { type GateLine, gateBoard, readiness, recruitedAndTrainedOn, type VettingFile } from './readiness.ts'
export { gateNames } from './vocabulary.ts'
