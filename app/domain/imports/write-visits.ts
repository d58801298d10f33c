import type { Work } from '#app/kernel/command.ts'
import { visits } from '#db/schema/index.ts'
import { inParts } from './judged-row.ts'
import type { VisitToWrite } from './judge-visits.ts'

/** Writes visits that have been, each on its true day. Gives their ids, in order. */
export async function writeVisits(work: Work, all: readonly VisitToWrite[]): Promise<string[]> {
  const ids = all.map(() => work.newId())
  const rows = await Promise.all(all.map((one, index) => rowOf(work, one, ids[index] ?? '')))
  for (const part of inParts(rows)) await work.tx.insert(visits).values(part)
  return ids
}

const rowOf = async (work: Work, one: VisitToWrite, id: string): Promise<typeof visits.$inferInsert> => ({
  id,
  matchId: one.matchId,
  familyId: one.familyId,
  volunteerId: one.volunteerId,
  happenedOn: one.on,
  startedAt: one.startsAt,
  minutes: one.minutes ?? 0,
  medium: one.medium,
  present: [],
  outsideRole: [],
  note: one.notes ? await work.lock({ kind: 'family', id: one.familyId }, visits.note, id, one.notes) : null,
  // The file does not ask whether anything was worrying, and nobody may answer for the volunteer who was there.
  worry: 'none',
  miles: one.miles,
  recordedAt: work.now,
  recordedBy: work.actor.accountId,
})
