import {
  forCoordinator,
  gatesToRenew,
  mayRemindAt,
  notReminded,
  remindCoordinatorOfGates,
  remindersTermsOn,
  remindOfGates,
  remindOfSupervision,
  remindOfVisit,
  supervisionToHold,
  visitsToLog,
} from '#app/domain/reminders/index.ts'
import { actorWith } from '#app/kernel/actor.ts'
import { type Day, dayOf } from '#app/kernel/day.ts'
import { Refused } from '#app/kernel/refusals.ts'
import type { Platform } from '#app/platform.server.ts'
import type { WorkerCommand } from '../commands.ts'

type Parts = Pick<Platform, 'database' | 'clock' | 'execute'>

/** What a round remembers of the last one, to save itself work; nothing rests on it. */
export type Remembered = { gatesLookedAtOn?: Day }

/**
 * One round of reminders: finds who is to be reminded now, and reminds each in a transaction of its own, which looks
 * again. At night it does nothing. Two workers at once, or one that starts again, remind nobody twice.
 *
 * @returns how many reminders were written
 */
export async function remind(
  parts: Parts,
  stopping?: AbortSignal,
  remembered: Remembered = {},
): Promise<number> {
  const { database, clock } = parts
  const now = clock()
  const today = dayOf(now)
  const terms = await remindersTermsOn(database.read, today)
  if (!mayRemindAt(now, terms)) return 0

  let written = 0
  const each = async (command: WorkerCommand, inputs: readonly object[]) => {
    for (const input of inputs) {
      if (stopping?.aborted) return
      if (await reminded(parts, command, input, today)) written += 1
    }
  }

  const visits = await notReminded(database.read, await visitsToLog(database.read, terms, today), today)
  await each(
    remindOfVisit,
    distinct(visits, ({ matchId }) => matchId).map((matchId) => ({ matchId })),
  )

  const sessions = await notReminded(database.read, await supervisionToHold(database.read, today), today)
  const supervisors = distinct(sessions, ({ supervisorId }) => supervisorId)
  await each(
    remindOfSupervision,
    supervisors.map((accountId) => ({ accountId })),
  )

  if (remembered.gatesLookedAtOn !== today) {
    const gates = await gatesToRenew(database.read, terms, today)
    const forHolders = await notReminded(database.read, gates, today)
    const holders = distinct(forHolders, ({ volunteerId }) => volunteerId)
    await each(
      remindOfGates,
      holders.map((volunteerId) => ({ volunteerId })),
    )

    const forCoordinators = await notReminded(database.read, forCoordinator(gates), today)
    const coordinators = distinct(forCoordinators, ({ coordinatorId }) => coordinatorId)
    await each(
      remindCoordinatorOfGates,
      coordinators.map((accountId) => ({ accountId })),
    )
    if (!stopping?.aborted) remembered.gatesLookedAtOn = today
  }
  return written
}

/** Reminds, unless the thing was done or somebody else reminded first. */
async function reminded(
  { execute }: Parts,
  command: WorkerCommand,
  input: object,
  today: Day,
): Promise<boolean> {
  try {
    await execute(command, actorWith('service', [{ kind: 'service' }], today), input)
    return true
  } catch (problem) {
    if (problem instanceof Refused) return false
    throw problem
  }
}

function distinct<T>(rows: readonly T[], idOf: (row: T) => string | null): string[] {
  return [...new Set(rows.flatMap((row) => idOf(row) ?? []))]
}
