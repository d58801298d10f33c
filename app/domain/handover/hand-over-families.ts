import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { mustHaveHappened } from '#app/domain/families/index.ts'
import { defineCommand, type Outcome, type Work } from '#app/kernel/command.ts'
import { type Day, sayDay } from '#app/kernel/day.ts'
import { day, id } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { families, handovers, matchingProfiles } from '#db/schema/index.ts'
import type { HandoverEvent } from './events.ts'
import { followInMatches } from './follow-in-matches.ts'
import { beside } from './give-to.ts'
import { KEY_WORK_SEEN, keyWorkOf, saysWhich } from './key-work-of.ts'
import { keyWorkersFor } from './key-workers-for.ts'
import { whoseRecords } from './whose.ts'

/** How many rows one statement names. */
const AT_ONCE = 500

/** Hands all the families of a key worker to another from a day on, exactly those that were shown; each mentor is told. */
export const handOverFamilies = defineCommand({
  name: 'handover.hand-over-families',
  action: 'handover.hand-over-families',
  on: null,
  input: z.strictObject({
    fromId: id,
    keyWorkerId: z.string({ error: 'Choose a key worker' }).pipe(id),
    fromOn: day,
    seen: z.string().max(200),
  }),
  async run(work): Promise<Outcome<string, HandoverEvent>> {
    const { tx, actor, input, today, blind } = work
    const { keyWorkerId, fromOn } = input
    const former = await whoseRecords(tx, actor, input.fromId)
    const held = await keyWorkOf(tx, actor, former.id)
    if (held.length === 0 || blind(KEY_WORK_SEEN, saysWhich(held)) !== input.seen)
      throw new Refused('conflict', 'Something was changed since you looked. Look again, then hand over.')
    const ids = held.map((family) => family.id)
    mustHaveHappened('fromOn', fromOn, today)
    await mustFollowAll(work, ids, fromOn)
    const choices = await keyWorkersFor(tx, ids, today)
    if (keyWorkerId === former.id || !choices.some(({ accountId }) => accountId === keyWorkerId))
      throw beside('keyWorkerId', 'Choose a key worker from the list')

    const mentors: HandoverEvent[] = []
    for (let start = 0; start < ids.length; start += AT_ONCE)
      mentors.push(
        ...(await giveFamilies(work, ids.slice(start, start + AT_ONCE), former.id, keyWorkerId, fromOn)),
      )
    return {
      result: former.id,
      events: [
        {
          type: 'handover.families-given',
          formerId: former.id,
          keyWorkerId,
          fromOn,
          count: String(ids.length),
          told: keyWorkerId === actor.accountId ? 'no' : 'yes',
        },
        ...mentors,
      ],
    }
  },
})

/** Refuses a day before one of the families came to the key worker who hands it over. */
async function mustFollowAll({ tx }: Work, familyIds: readonly string[], fromOn: Day): Promise<void> {
  const [latest] = await tx
    .select({ fromOn: handovers.fromOn })
    .from(handovers)
    .where(and(inArray(handovers.recordId, [...familyIds]), eq(handovers.task, 'key_work')))
    .orderBy(desc(handovers.fromOn))
    .limit(1)
  if (latest && fromOn < latest.fromOn)
    throw beside('fromOn', `Enter ${sayDay(latest.fromOn)} or a later day`)
}

async function giveFamilies(
  work: Work,
  ids: readonly string[],
  formerId: string,
  holderId: string,
  fromOn: Day,
): Promise<HandoverEvent[]> {
  const { tx, newId, now, actor } = work
  const moved = await tx
    .update(families)
    .set({ keyWorkerId: holderId, version: sql`${families.version} + 1` })
    .where(and(inArray(families.id, [...ids]), eq(families.keyWorkerId, formerId)))
    .returning({ id: families.id })
  if (moved.length !== ids.length)
    throw new Refused('conflict', 'Somebody else has just changed one of these families.')
  await tx
    .update(matchingProfiles)
    .set({ version: sql`${matchingProfiles.version} + 1` })
    .where(inArray(matchingProfiles.id, [...ids]))
  await tx.insert(handovers).values(
    ids.map((recordId) => ({
      id: newId(),
      task: 'key_work' as const,
      recordId,
      formerId,
      holderId,
      fromOn,
      recordedAt: now,
      recordedBy: actor.accountId,
    })),
  )
  return followInMatches(work, ids, holderId)
}
