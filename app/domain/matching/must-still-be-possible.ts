import { eq } from 'drizzle-orm'
import type { matchingProfile } from '#app/domain/families/index.ts'
import type { Work } from '#app/kernel/command.ts'
import type { Day } from '#app/kernel/day.ts'
import type { RowOf } from '#app/kernel/records.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { matchingProfiles } from '#db/schema/index.ts'
import { judgePair, whyNotPossible } from './judge-pair.ts'
import type { match } from './records.ts'

/**
 * Refuses a step that would bring a pair together although a hard rule forbids it on that day: a gate has run out,
 * the family took its consent back, the risk to visitors has changed.
 */
export async function mustStillBePossible(
  work: Work,
  { id, familyId, volunteerId }: RowOf<typeof match>,
  on: Day,
): Promise<void> {
  const profile = await profileOf(work, familyId)
  const judged = await judgePair(work, { profile, volunteerId, on, exceptMatch: id })
  const whyNot = judged ? whyNotPossible(judged) : 'The volunteer is not approved.'
  if (whyNot !== null) throw new Refused('invalid', `This cannot go ahead. ${whyNot}`)
}

/** The matching profile of a match's family. */
export async function profileOf({ tx }: Work, familyId: string): Promise<RowOf<typeof matchingProfile>> {
  const [profile] = await tx.select().from(matchingProfiles).where(eq(matchingProfiles.id, familyId))
  if (!profile) throw new Error(`The family ${familyId} has no matching profile`)
  return profile
}
