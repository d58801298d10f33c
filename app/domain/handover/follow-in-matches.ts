import { and, inArray, sql } from 'drizzle-orm'
import type { Work } from '#app/kernel/command.ts'
import { matches } from '#db/schema/index.ts'
import { openMatchStages } from '../matching/vocabulary.ts'
import type { HandoverEvent } from './events.ts'

/** Stages in which the mentor knows the family, and turns to its key worker. */
const KNOWN_TO_EACH_OTHER = [
  'family_accepted',
  'introduced',
  'trial',
  'active',
  'paused',
  'ending_planned',
] as const satisfies readonly (typeof openMatchStages)[number][]

/** Both sides of each open match of some families turn to their new key worker; answers whom of the mentors to tell. */
export async function followInMatches(
  { tx }: Work,
  familyIds: readonly string[],
  keyWorkerId: string,
): Promise<HandoverEvent[]> {
  const open = await tx
    .update(matches)
    .set({ professionalId: keyWorkerId, version: sql`${matches.version} + 1` })
    .where(and(inArray(matches.familyId, [...familyIds]), inArray(matches.stage, [...openMatchStages])))
    .returning({
      matchId: matches.id,
      familyId: matches.familyId,
      volunteerId: matches.volunteerId,
      stage: matches.stage,
    })
  return open
    .filter(({ stage }) => (KNOWN_TO_EACH_OTHER as readonly string[]).includes(stage))
    .map(({ stage: _, ...ids }) => ({ type: 'match.key-worker-changed', ...ids, keyWorkerId }))
}
