import type { Work } from '#app/kernel/command.ts'
import * as schema from '#db/schema/index.ts'
import { consentWordingVersion, type FileNeeds, type StoredNeed } from '../families/index.ts'
import { nextReferences } from '../people/index.ts'
import type { FamilyToWrite } from './judge-people.ts'

/** Writes families: the file for their own team, and the matching profile that they agreed to share. Gives their ids, in order. */
export async function writeFamilies(work: Work, organisationId: string, all: readonly FamilyToWrite[]): Promise<string[]> {
  const references = await nextReferences(work.tx, 'family', all.length)
  const ids: string[] = []
  for (const [index, one] of all.entries()) {
    const id = work.newId()
    ids.push(id)
    await work.tx.insert(schema.families).values({
      id,
      reference: references[index] ?? '',
      organisationId,
      districtId: one.districtId,
      teamId: one.teamId,
      keyWorkerId: one.keyWorkerId,
      stage: one.programmeStart ? (isContinuing(one, work.today) ? 'continuing' : 'in_programme') : 'waiting_to_start',
      referredOn: one.consents.takingPart ?? one.programmeStart ?? work.today,
      startedOn: one.programmeStart,
      expectedExitOn: one.expectedExit,
      createdAt: work.now,
    })
    await writeFile(work, id, one)
    await writeProfile(work, id, organisationId, one)
    await writeConsents(work, id, one)
  }
  return ids
}

const isContinuing = ({ expectedExit }: FamilyToWrite, today: string) => expectedExit !== null && expectedExit < today

async function writeFile({ tx, lock, newId }: Work, id: string, one: FamilyToWrite): Promise<void> {
  const owner = { kind: 'family', id } as const
  const { familyFiles, familyMembers } = schema
  const needs: FileNeeds = { source: null, help: one.goals.join('; '), referrer: null }
  await tx.insert(familyFiles).values({
    id,
    address: one.address ? await lock(owner, familyFiles.address, id, one.address) : null,
    criteriaMet: await lock(owner, familyFiles.criteriaMet, id, JSON.stringify(one.criteria)),
    levelOfNeed: one.levelOfNeed,
    needs: await lock(owner, familyFiles.needs, id, JSON.stringify(needs)),
  })
  const carer = newId()
  const locked = (column: Parameters<typeof lock>[1], row: string, text: string | null) => (text ? lock(owner, column, row, text) : null)
  await tx.insert(familyMembers).values({
    id: carer,
    familyId: id,
    role: 'main_carer',
    displayName: await locked(familyMembers.displayName, carer, one.contactName ?? one.familyName),
    phone: await locked(familyMembers.phone, carer, one.phone),
    email: await locked(familyMembers.email, carer, one.email),
  })
  for (const child of one.children) {
    const row = newId()
    await tx.insert(familyMembers).values({ id: row, familyId: id, role: 'child', birthMonth: await locked(familyMembers.birthMonth, row, child.bornMonth) })
  }
}

/** Without the consent to share for mentoring the profile holds a name and nothing of what the family told. */
async function writeProfile({ tx, lock }: Work, id: string, organisationId: string, one: FamilyToWrite): Promise<void> {
  const owner = { kind: 'family', id } as const
  const { matchingProfiles } = schema
  const shares = one.consents.sharingForMentoring !== null
  const firstName = one.contactName?.split(/\s+/).at(0) ?? null
  await tx.insert(matchingProfiles).values({
    id,
    organisationId,
    districtId: one.districtId,
    outcode: one.area.outcode,
    familyName: await lock(owner, matchingProfiles.familyName, id, one.familyName ?? one.contactName ?? ''),
    firstNames: firstName ? await lock(owner, matchingProfiles.firstNames, id, firstName) : null,
    safeContact: one.safeContact ? await lock(owner, matchingProfiles.safeContact, id, JSON.stringify(one.safeContact)) : null,
    need: await lock(owner, matchingProfiles.need, id, JSON.stringify(shares ? needOf(one) : {})),
    waitingSince: shares ? one.waitingSince : null,
  })
}

/** What the file tells of the family's wishes; what it does not tell stays a question. */
function needOf(one: FamilyToWrite): StoredNeed {
  const told = <Item>(items: readonly Item[]) => (items.length > 0 ? items : null)
  const { availability, languages, goalTags, interests, children, mentorGender, pets, smoking } = one
  const home = pets === null ? null : [...pets, ...(smoking ? (['smoking'] as const) : [])]
  return {
    slots: told(availability),
    languages: told(languages),
    goals: told(goalTags),
    interests: told(interests),
    childAges: told(children.map(({ age }) => age)),
    askedForGender: mentorGender === 'any' ? 'no_preference' : mentorGender,
    homeFeatures: home,
  }
}

async function writeConsents({ tx, newId, now, actor }: Work, familyId: string, { consents }: FamilyToWrite): Promise<void> {
  const given = [
    ['taking_part', consents.takingPart],
    ['sharing_for_mentoring', consents.sharingForMentoring],
    ['contact', consents.contact],
  ] as const
  for (const [kind, givenOn] of given)
    if (givenOn)
      await tx.insert(schema.consents).values({ id: newId(), familyId, kind, wordingVersion: consentWordingVersion, givenOn, recordedAt: now, recordedBy: actor.accountId })
}
