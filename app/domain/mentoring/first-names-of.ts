import { eq } from 'drizzle-orm'
import { sharesForMentoring } from '#app/domain/families/index.ts'
import type { Day } from '#app/kernel/day.ts'
import { type Locked, locked } from '#app/kernel/vault.ts'
import type { Reader } from '#db/client.ts'
import { matchingProfiles } from '#db/schema/index.ts'

/** A family's first names, while it agrees to share them for mentoring; null from the day it takes that back. */
export async function firstNamesOf(db: Reader, familyId: string, on: Day): Promise<Locked | null> {
  if (!(await sharesForMentoring(db, familyId, on))) return null
  const [profile] = await db
    .select({ firstNames: matchingProfiles.firstNames })
    .from(matchingProfiles)
    .where(eq(matchingProfiles.id, familyId))
  return profile ? locked(matchingProfiles.firstNames, familyId, profile.firstNames) : null
}
