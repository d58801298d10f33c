import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import { visits } from '#db/schema/index.ts'
import { addendaOf } from './addenda-of.ts'
import { firstNamesOf } from './first-names-of.ts'
import { visit } from './records.ts'
import { closesAt, mayStillEdit } from './visit-rules.ts'

/** One visit in full, for the mentor who logged it. */
export const ownVisit = defineQuery({
  name: 'mentoring.own-visit',
  action: 'mentoring.see-visit',
  on: visit,
  input: z.object({ visitId: id }),
  reveals: {
    visitId: 'T1',
    matchId: 'T1',
    familyId: 'T1',
    firstNames: 'T2',
    happenedOn: 'T1',
    startedAt: 'T1',
    minutes: 'T1',
    medium: 'T1',
    present: 'T2',
    outsideRole: 'T2',
    note: 'T3',
    sharedSummary: 'T3',
    mood: 'T3',
    worry: 'T3',
    miles: 'T1',
    nextVisitOn: 'T1',
    nextVisitAt: 'T1',
    nextVisitPlan: 'T3',
    addenda: 'T3',
    mayEdit: 'T1',
    closesAt: 'T1',
    version: 'T1',
    today: 'T1',
  },
  async run({ db, visit: row, now, today }) {
    const addenda = await addendaOf(db, [row.id])
    return {
      visitId: row.id,
      matchId: row.matchId,
      familyId: row.familyId,
      firstNames: await firstNamesOf(db, row.familyId, today),
      happenedOn: row.happenedOn,
      startedAt: row.startedAt,
      minutes: row.minutes,
      medium: row.medium,
      present: row.present,
      outsideRole: row.outsideRole,
      note: locked(visits.note, row.id, row.note),
      sharedSummary: locked(visits.sharedSummary, row.id, row.sharedSummary),
      mood: row.mood,
      worry: row.worry,
      miles: row.miles,
      nextVisitOn: row.nextVisitOn,
      nextVisitAt: row.nextVisitAt,
      nextVisitPlan: locked(visits.nextVisitPlan, row.id, row.nextVisitPlan),
      addenda: addenda(row.id),
      mayEdit: mayStillEdit(row.recordedAt, now),
      closesAt: closesAt(row.recordedAt),
      version: row.version,
      today,
    }
  },
})
