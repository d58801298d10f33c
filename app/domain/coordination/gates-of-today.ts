import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { gateBoard, type VettingFile, vettingFiles } from '../vetting/index.ts'
import type { TodayKind } from './vocabulary.ts'

type Row = {
  readonly kind: TodayKind
  readonly key: string
  readonly dueOn: Day
  readonly volunteerId: string | null
  readonly overseasNeeded: boolean | null
}

const aboutGates: readonly TodayKind[] = ['gate_expiring', 'gate_expired']

/**
 * Which checks and courses are meant by the rows of a page of Today that are about some: what runs out on their day, or
 * what is not in date now. By the rows' keys; nothing is asked where no row is about any.
 */
export async function gatesOfToday(
  db: Reader,
  rows: readonly Row[],
  on: Day,
  requirements: VettingFile['requirements'],
): Promise<ReadonlyMap<string, string[]>> {
  const about = rows.filter(({ kind }) => aboutGates.includes(kind))
  if (about.length === 0) return new Map()
  const people = about.flatMap(({ volunteerId, overseasNeeded }) =>
    volunteerId ? [{ id: volunteerId, overseasNeeded: overseasNeeded ?? false }] : [],
  )
  const files = await vettingFiles(db, people, { requirements })
  return new Map(
    about.map(({ key, kind, volunteerId, dueOn }) => {
      const file = files.get(volunteerId ?? '')
      const board = file ? gateBoard(file, on) : []
      const meant = board.filter(({ state, expiresOn, gap }) =>
        kind === 'gate_expired' ? gap !== null : state === 'met' && expiresOn === dueOn,
      )
      return [key, meant.map(({ name }) => name)]
    }),
  )
}
