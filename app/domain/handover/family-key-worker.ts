import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { accounts, families } from '#db/schema/index.ts'
import { matchingProfile } from '../families/records.ts'
import { handoversOf } from './handovers-of.ts'
import { keyWorkersFor } from './key-workers-for.ts'

/** Who is a family's key worker, who else may be, and who was before. */
export const familyKeyWorker = defineQuery({
  name: 'handover.family-key-worker',
  action: 'handover.change-key-worker',
  on: matchingProfile,
  input: z.object({ matchingProfileId: id }),
  reveals: {
    on: 'T1',
    familyId: 'T1',
    reference: 'T1',
    keyWorkerId: 'T1',
    keyWorker: 'T1',
    choices: 'T1',
    history: 'T1',
    version: 'T1',
  },
  async run({ db, matchingProfile: profile, today }) {
    const [found, choices, history] = await Promise.all([
      db
        .select({
          reference: families.reference,
          keyWorkerId: families.keyWorkerId,
          keyWorker: accounts.displayName,
        })
        .from(families)
        .leftJoin(accounts, eq(accounts.id, families.keyWorkerId))
        .where(eq(families.id, profile.id)),
      keyWorkersFor(db, [profile.id], today),
      handoversOf(db, 'key_work', profile.id),
    ])
    const [family] = found
    return {
      on: today,
      familyId: profile.id,
      reference: family?.reference ?? '',
      keyWorkerId: family?.keyWorkerId ?? null,
      keyWorker: family?.keyWorker ?? null,
      choices,
      history,
      version: profile.version,
    }
  },
})
