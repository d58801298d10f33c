import { visits } from '#db/schema/index.ts'
import { presentIn } from './cells/read-present.ts'
import type { VisitToWrite } from './judge-visits.ts'
import { inParts } from './judged-row.ts'
import type { Importing, WrittenRow } from './write-rows.ts'

/** Writes visits that have been, each on its true day. Gives them in the same order. */
export async function writeVisits(work: Importing, all: readonly VisitToWrite[]): Promise<WrittenRow[]> {
  const rows: Row[] = []
  for (const one of all) rows.push(await rowOf(work, one))
  for (const part of inParts(rows)) await work.tx.insert(visits).values(part)
  return rows.map(({ id, matchId, familyId, volunteerId, happenedOn }) => ({
    id,
    event: {
      type: 'visit.imported',
      importId: work.importFile.id,
      visitId: id,
      matchId,
      familyId,
      volunteerId,
      happenedOn,
    },
  }))
}

type Row = typeof visits.$inferInsert

async function rowOf({ newId, lock, now, actor }: Importing, one: VisitToWrite): Promise<Row> {
  const id = newId()
  const { matchId, familyId, volunteerId, on, startsAt, minutes, medium, contactTypes, notes, miles } = one
  return {
    id,
    matchId,
    familyId,
    volunteerId,
    happenedOn: on,
    startedAt: startsAt,
    minutes: minutes ?? 0,
    medium,
    present: presentIn(contactTypes),
    outsideRole: [],
    note: notes ? await lock({ kind: 'family', id: familyId }, visits.note, id, notes) : null,
    // The column needs an answer and the file has none: nobody answers for the volunteer who was there.
    worry: 'none',
    miles,
    recordedAt: now,
    recordedBy: actor.accountId,
  }
}
