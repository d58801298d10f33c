import { revise } from '#app/kernel/advance.ts'
import type { Work } from '#app/kernel/command.ts'
import type { Day } from '#app/kernel/day.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { handovers, type matches, type matchingProfiles, type volunteers } from '#db/schema/index.ts'
import { coordinatorsFor } from './coordinators-for.ts'
import type { Task } from './vocabulary.ts'

type Coordinated = typeof volunteers | typeof matchingProfiles | typeof matches
type Row = {
  id: string
  version: number
  organisationId: string
  districtId: string
  coordinatorId: string | null
}

/** What each record is called in a refusal. */
const subjects = { volunteer: 'volunteer', family: 'family', match: 'match' } as const

/**
 * Gives a record to another coordinator, and writes down since when and who had it before.
 *
 * @param also what else the record keeps of the change
 * @throws Refused `invalid` for somebody who may not coordinate it, or who does so already
 */
export async function giveTo(
  work: Work,
  table: Coordinated,
  { task, row, familyId }: { task: keyof typeof subjects; row: Row; familyId: string | null },
  coordinatorId: string,
  also: object = {},
): Promise<{ formerId: string; told: 'yes' | 'no' }> {
  const { tx, today } = work
  if (row.coordinatorId === coordinatorId) throw beside('coordinatorId', 'Choose somebody else')
  const chosen = (await coordinatorsFor(tx, { ...row, familyId }, today)).find(
    ({ accountId }) => accountId === coordinatorId,
  )
  if (!chosen) throw beside('coordinatorId', 'Choose a coordinator from the list')
  await revise(work, table, subjects[task], row, { coordinatorId, ...also })
  await writeHandover(work, { task, recordId: row.id, formerId: row.coordinatorId, holderId: coordinatorId })
  return whoBefore(work, row.coordinatorId, coordinatorId)
}

/** A refusal of one answer, shown beside it. */
export const beside = (field: string, says: string) =>
  new Refused('invalid', 'Check your answers.', { [field]: [says] })

/** What an event says of who looked after a record before; nobody is told what they did themselves. */
export const whoBefore = ({ actor }: Pick<Work, 'actor'>, formerId: string | null, holderId: string) => ({
  formerId: formerId ?? '',
  told: holderId === actor.accountId ? ('no' as const) : ('yes' as const),
})

/** Writes down that somebody came to look after a record. */
export async function writeHandover(
  { tx, newId, now, today, actor }: Work,
  change: { task: Task; recordId: string; formerId: string | null; holderId: string; fromOn?: Day },
): Promise<void> {
  await tx.insert(handovers).values({
    id: newId(),
    fromOn: today,
    ...change,
    recordedAt: now,
    recordedBy: actor.accountId,
  })
}
