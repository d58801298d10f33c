import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineList } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { volunteers } from '#db/schema/index.ts'
import { volunteer } from '../people/index.ts'
import { mostUrgentFirst, supervisionStanding } from './due.ts'
import { matchesOf } from './matches-of.ts'
import { inLiveMatch, supervisionSource } from './supervision-source.ts'
import { supervisionTermsOn } from './terms.ts'

/** More volunteers than one supervisor ever has. */
const MOST = 50

/** The volunteers in a live match whom somebody supervises: overdue first, then due, then the rest. */
export const myVolunteers = defineList({
  name: 'supervision.my-volunteers',
  action: 'supervision.see-mine',
  on: null,
  input: z.object({}),
  reveals: {
    volunteerId: 'T1',
    reference: 'T1',
    displayName: 'T2',
    district: 'T1',
    on: 'T1',
    standing: 'T1',
    supervisedOn: 'T1',
    plannedOn: 'T1',
    offered: 'T1',
    takenUp: 'T1',
    matches: 'T3',
    signals: 'T3',
  },
  async run(asking) {
    const { db, actor, kinds, today } = asking
    const terms = await supervisionTermsOn(db, today)
    const mine = and(
      reach(volunteer, actor, kinds),
      eq(volunteers.supervisorId, actor.accountId),
      inLiveMatch(db),
    )
    const found = await supervisionSource(db, today, mine)
      .orderBy(sql`${volunteers.supervisedOn} asc nulls first`)
      .limit(MOST)
    const ids = found.map(({ volunteerId }) => volunteerId)
    const about = await matchesOf(asking, ids, terms)
    const rows = found.map((row) => ({
      volunteerId: row.volunteerId,
      reference: row.reference,
      displayName: row.displayName,
      district: row.district,
      on: today,
      standing: supervisionStanding(row, terms, today),
      supervisedOn: row.supervisedOn,
      plannedOn: row.plannedOn,
      offered: row.offered,
      takenUp: row.takenUp,
      ...about(row.volunteerId),
    }))
    return { rows: rows.sort(mostUrgentFirst), next: null }
  },
})
