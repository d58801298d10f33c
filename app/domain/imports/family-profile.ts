import { matchingProfiles } from '#db/schema/index.ts'
import type { StoredNeed } from '../families/index.ts'
import type { FamilyToWrite } from './judge-families.ts'
import type { Importing } from './write-rows.ts'

type Profile = typeof matchingProfiles.$inferInsert

/**
 * The matching profile of a family on its way in. Without the consent to share it for mentoring it holds a name and
 * nothing else of what the family told, and the family does not wait for a mentor.
 */
export async function profileOf(
  { lock: lockWith, importFile }: Importing,
  one: FamilyToWrite,
  id: string,
): Promise<Profile> {
  const lock = (column: Parameters<typeof lockWith>[1], text: string) =>
    lockWith({ kind: 'family', id }, column, id, text)
  const place = { id, organisationId: importFile.organisationId, districtId: one.districtId }
  const familyName = await lock(
    matchingProfiles.familyName,
    one.familyName ?? one.contactName ?? one.reference ?? '',
  )
  if (one.consents.sharingForMentoring === null)
    return { ...place, familyName, need: await lock(matchingProfiles.need, JSON.stringify({})) }

  const firstName = one.contactName?.split(/\s+/).at(0)
  const contact = safeContactOf(one)
  return {
    ...place,
    familyName,
    outcode: one.area.outcode,
    firstNames: firstName ? await lock(matchingProfiles.firstNames, firstName) : null,
    safeContact: contact ? await lock(matchingProfiles.safeContact, JSON.stringify(contact)) : null,
    need: await lock(matchingProfiles.need, JSON.stringify(needOf(one))),
    waitingSince: one.waitingSince,
  }
}

/** The safe ways with the number or address that goes with each; where no way is known to be safe, the words alone. */
function safeContactOf({ safeContact, phone, email }: FamilyToWrite) {
  if (safeContact === null) return null
  const { channels, asWritten } = safeContact
  const number = channels.includes('phone') || channels.includes('text') ? phone : null
  const address = channels.includes('email') ? email : null
  return { channels, asWritten: [number, address, asWritten].filter(Boolean).join('; ') }
}

/** What the file tells of the family's wishes; what it does not tell stays a question. */
function needOf(one: FamilyToWrite): StoredNeed {
  const { availability, languages, goalTags, interests, children, mentorGender } = one
  return {
    slots: told(availability),
    languages: told(languages),
    goals: told(goalTags),
    interests: told(interests),
    childAges: told(children.map(({ age }) => age)),
    askedForGender: mentorGender === 'any' ? 'no_preference' : mentorGender,
    homeFeatures: homeOf(one),
  }
}

const told = <Item>(items: readonly Item[]) => (items.length > 0 ? items : null)

/** "None" is an answer only where the file tells of pets and of smoking. */
function homeOf({ pets, smoking }: FamilyToWrite): StoredNeed['homeFeatures'] {
  const features = [...(pets ?? []), ...(smoking ? (['smoking'] as const) : [])]
  return pets !== null && smoking !== null ? features : told(features)
}
