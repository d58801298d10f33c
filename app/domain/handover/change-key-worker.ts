import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { mustHaveHappened } from '#app/domain/families/index.ts'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand, type Outcome, type Work } from '#app/kernel/command.ts'
import { type Day, sayDay } from '#app/kernel/day.ts'
import { day, id, version } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { families, handovers, matchingProfiles } from '#db/schema/index.ts'
import { matchingProfile } from '../families/records.ts'
import type { HandoverEvent } from './events.ts'
import { followInMatches } from './follow-in-matches.ts'
import { beside, whoBefore, writeHandover } from './give-to.ts'
import { keyWorkersFor } from './key-workers-for.ts'

/**
 * Makes somebody the key worker of a family from a day on. Whoever was it before loses the family at their next click,
 * the new one has it at theirs, and the mentor is told.
 */
export const changeKeyWorker = defineCommand({
  name: 'handover.change-key-worker',
  action: 'handover.change-key-worker',
  on: matchingProfile,
  input: z.strictObject({
    matchingProfileId: id,
    keyWorkerId: z.string({ error: 'Choose a key worker' }).pipe(id),
    fromOn: day,
    version: version.optional(),
  }),
  async run(work): Promise<Outcome<string, HandoverEvent>> {
    const { tx, matchingProfile: profile, input, today } = work
    const { keyWorkerId, fromOn } = input
    const [family] = await tx.select().from(families).where(eq(families.id, profile.id))
    if (!family) throw new Refused('not-found', 'There is no such family.')
    mustHaveHappened('fromOn', fromOn, today)
    await mustFollow(work, family, fromOn)
    if (family.keyWorkerId === keyWorkerId) throw beside('keyWorkerId', 'Choose somebody else')
    const choices = await keyWorkersFor(tx, [family.id], today)
    if (!choices.some(({ accountId }) => accountId === keyWorkerId))
      throw beside('keyWorkerId', 'Choose a key worker from the list')

    await revise(work, matchingProfiles, 'family', profile, {})
    await revise(work, families, 'family', family, { keyWorkerId })
    const formerId = family.keyWorkerId
    await writeHandover(work, {
      task: 'key_work',
      recordId: family.id,
      formerId,
      holderId: keyWorkerId,
      fromOn,
    })
    const known = await followInMatches(work, [family.id], keyWorkerId)
    return {
      result: family.id,
      events: [
        {
          type: 'family.key-worker-changed',
          familyId: family.id,
          keyWorkerId,
          fromOn,
          reference: family.reference,
          ...whoBefore(work, formerId, keyWorkerId),
        },
        ...known,
      ],
    }
  },
})

/** Refuses a day before the family was referred, or before the key worker who is it now. */
async function mustFollow(
  { tx }: Work,
  { id: familyId, referredOn }: { id: string; referredOn: Day },
  fromOn: Day,
): Promise<void> {
  const [last] = await tx
    .select({ fromOn: handovers.fromOn })
    .from(handovers)
    .where(and(eq(handovers.recordId, familyId), eq(handovers.task, 'key_work')))
    .orderBy(desc(handovers.fromOn))
    .limit(1)
  const earliest = last?.fromOn ?? referredOn
  if (fromOn < earliest) throw beside('fromOn', `Enter ${sayDay(earliest)} or a later day`)
}
