import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { gateFacts } from '#db/schema/index.ts'
import { volunteer } from '../people/records.ts'
import { requirementsOn } from './demands.ts'
import { requirementsInForce } from './requirements-in-force.ts'
import { sayDetail } from './say-detail.ts'
import { gates } from './vocabulary.ts'

/** What the form for one gate needs: whose it is, what the role asks, and what has been recorded before. */
export const gateToRecord = defineQuery({
  name: 'vetting.gate-to-record',
  action: 'vetting.record-gate',
  on: volunteer,
  input: z.object({ volunteerId: id, gate: z.enum(gates) }),
  reveals: { volunteerId: 'T1', displayName: 'T2', gate: 'T1', asks: 'T1', facts: 'T3' },
  async run({ db, volunteer: person, input: { gate }, today }) {
    const rows = await db
      .select()
      .from(gateFacts)
      .where(and(eq(gateFacts.volunteerId, person.id), eq(gateFacts.gate, gate)))
      .orderBy(desc(gateFacts.happenedOn), desc(gateFacts.recordedAt), desc(gateFacts.id))
    const corrected = new Set(rows.map((row) => row.supersedes))
    return {
      volunteerId: person.id,
      displayName: person.displayName,
      gate,
      asks: requirementsOn(await requirementsInForce(db), today),
      facts: rows.map(({ id: factId, outcome, happenedOn, expiresOn, detail, source, recordedAt }) => ({
        factId,
        outcome,
        happenedOn,
        expiresOn,
        detail,
        says: sayDetail(detail),
        source,
        recordedAt,
        stands: !corrected.has(factId),
      })),
    }
  },
})
