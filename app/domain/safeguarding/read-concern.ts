import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import { concernReferrals, concerns } from '#db/schema/index.ts'
import { concern } from './records.ts'
import { readingReasons } from './vocabulary.ts'

/** What a concern says, in the words of those who wrote it. It is asked for one at a time, with a reason. */
export const readConcern = defineQuery({
  name: 'safeguarding.read-concern',
  action: 'safeguarding.read',
  on: concern,
  input: z.object({
    concernId: id,
    reason: z.enum(readingReasons, { error: 'Choose why you read it' }),
  }),
  reveals: {
    concernId: 'T1',
    words: 'T4',
    rationale: 'T4',
    familyWhy: 'T4',
    outcome: 'T4',
    theirReferences: 'T4',
  },
  async run({ db, concern: row }) {
    const referrals = await db
      .select({ id: concernReferrals.id, theirReference: concernReferrals.theirReference })
      .from(concernReferrals)
      .where(eq(concernReferrals.concernId, row.id))
      .orderBy(asc(concernReferrals.id))
    return {
      concernId: row.id,
      words: locked(concerns.words, row.id, row.words),
      rationale: locked(concerns.rationale, row.id, row.rationale),
      familyWhy: locked(concerns.familyWhy, row.id, row.familyWhy),
      outcome: locked(concerns.outcome, row.id, row.outcome),
      theirReferences: referrals.map((one) => ({
        id: one.id,
        text: locked(concernReferrals.theirReference, one.id, one.theirReference),
      })),
    }
  },
})
