import type { TrainingModule } from './vocabulary.ts'

/** The session at which trainers watch a volunteer at work. It is a gate of its own, not a module. */
const observedPractice = 'S01'

/** The modules that everybody must complete, as the vetting requirements name them. */
export function mandatoryModules(modules: readonly TrainingModule[]) {
  return modules
    .filter(({ code, mandatoryFor }) => mandatoryFor === 'everyone' && code !== observedPractice)
    .map(({ code, title, version, refreshMonths }) => ({ code, title, version, refreshMonths }))
}
