import { actorWith } from '#app/kernel/actor.ts'
import type { Work } from '#app/kernel/command.ts'
import { dayOf } from '#app/kernel/day.ts'
import type { Platform } from '#app/platform.server.ts'
import type { Tx } from '#db/client.ts'
import { journeySteps } from '#db/schema/index.ts'
import { idMaker, seeded } from './random.ts'
import type { Step } from './walk.ts'
import { writeRows } from './write-rows.ts'
import { whenWrittenDown } from './written-down.ts'

/** What everything is written with: one transaction, one moment, and ids that are the same in every demo. */
export type Writing = ReturnType<typeof writingIn>

/** Prepares the writing of a demo in a transaction that may be run again from its beginning. */
export function writingIn(tx: Tx, { vault, clock }: Platform) {
  const now = clock()
  const newId = idMaker(seeded(960))
  /** The work of somebody at a moment, as a command is given it. */
  const workOf = (accountId: string, at: Date = now): Work => ({
    tx,
    actor: actorWith(accountId, [], dayOf(at)),
    now: at,
    today: dayOf(at),
    newId,
    lock: (owner, column, row, text) => vault.lock(tx, at, owner, column, row, text),
    open: (values) => vault.open(tx, values),
    blind: vault.blind,
  })
  return { ...workOf('service'), workOf, writtenDown: whenWrittenDown(now) }
}

/** A journey that somebody has had, for the history of their record. */
export type Journeyed = { readonly id: string; readonly steps: readonly Step[]; readonly recordedBy: string }

/** Writes down the steps of some journeys. */
export async function writeSteps(
  { tx, newId, writtenDown }: Writing,
  subject: string,
  journeyed: readonly Journeyed[],
): Promise<void> {
  const rows = journeyed.flatMap(({ id, steps, recordedBy }) =>
    steps.map((step) => ({
      ...step,
      id: newId(),
      subject,
      subjectId: id,
      recordedAt: writtenDown(step.happenedOn),
      recordedBy,
    })),
  )
  await writeRows(tx, journeySteps, rows)
}
