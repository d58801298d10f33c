import { eq } from 'drizzle-orm'
import type { Asking } from '#app/kernel/query.ts'
import { accounts } from '#db/schema/index.ts'
import { coordinatorsFor } from './coordinators-for.ts'
import { handoversOf } from './handovers-of.ts'
import type { Task } from './vocabulary.ts'

/** The fields of every question about who coordinates a record. */
export const coordinatorReveals = {
  recordId: 'T1',
  title: 'T2',
  coordinatorId: 'T1',
  coordinator: 'T1',
  choices: 'T1',
  history: 'T1',
  version: 'T1',
} as const

type Row = {
  id: string
  version: number
  organisationId: string
  districtId: string
  coordinatorId: string | null
}

/** Who coordinates a record, who else may, and who did so before. */
export async function whoCoordinates(
  { db, today }: Asking,
  task: Exclude<Task, 'key_work'>,
  row: Row,
  familyId: string | null,
) {
  const [choices, history, coordinator] = await Promise.all([
    coordinatorsFor(db, { ...row, familyId }, today),
    handoversOf(db, task, row.id),
    nameOf(db, row.coordinatorId),
  ])
  return {
    recordId: row.id,
    coordinatorId: row.coordinatorId,
    coordinator,
    choices,
    history,
    version: row.version,
  }
}

/** The name of an account; null for nobody. */
export async function nameOf(db: Asking['db'], accountId: string | null): Promise<string | null> {
  if (!accountId) return null
  const [found] = await db
    .select({ name: accounts.displayName })
    .from(accounts)
    .where(eq(accounts.id, accountId))
  return found?.name ?? null
}
