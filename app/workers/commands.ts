import {
  remindCoordinatorOfGates,
  remindOfGates,
  remindOfSupervision,
  remindOfVisit,
} from '#app/domain/reminders/index.ts'

/** Every command that the worker runs: they are on no page, and open to the service alone. */
export const workerCommands = [
  remindOfVisit,
  remindOfSupervision,
  remindOfGates,
  remindCoordinatorOfGates,
] as const

export type WorkerCommand = (typeof workerCommands)[number]
