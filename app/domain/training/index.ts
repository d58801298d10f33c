export { mandatoryModules } from './mandatory-modules.ts'
export { defaultModules, modulesBeforeObservedPractice, type TrainingModule } from './vocabulary.ts'
