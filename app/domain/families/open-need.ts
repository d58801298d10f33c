import type { RowOf } from '#app/kernel/records.ts'
import { type Locked, locked } from '#app/kernel/vault.ts'
import { matchingProfiles } from '#db/schema/index.ts'
import type { matchingProfile } from './records.ts'
import { readNeed, type StoredNeed } from './stored-need.ts'

type Open = (values: readonly Locked[]) => Promise<(string | null)[]>
type Profile = Pick<RowOf<typeof matchingProfile>, 'id' | 'need'>

/** Opens what a matching profile keeps of the family's need. */
export async function openNeed(open: Open, profile: Profile): Promise<StoredNeed> {
  const [text = null] = await open([locked(matchingProfiles.need, profile.id, profile.need)])
  return readNeed(text)
}
