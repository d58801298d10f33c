import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Day } from '#app/kernel/day.ts'
import * as schema from '#db/schema/index.ts'
import { consentWordingVersion, type FileNeeds } from '../families/index.ts'
import { nextReferences } from '../people/index.ts'
import { profileOf } from './family-profile.ts'
import type { FamilyToWrite } from './judge-families.ts'
import { inParts } from './judged-row.ts'
import type { Importing, WrittenRow } from './write-rows.ts'

/** Every row of one family, table by table. */
type FamilyRows = {
  families: (typeof schema.families.$inferInsert)[]
  familyFiles: (typeof schema.familyFiles.$inferInsert)[]
  familyMembers: (typeof schema.familyMembers.$inferInsert)[]
  matchingProfiles: (typeof schema.matchingProfiles.$inferInsert)[]
  consents: (typeof schema.consents.$inferInsert)[]
}

/**
 * Writes families: the file for their own team, and the matching profile that they agreed to share. Gives them in
 * the same order.
 */
export async function writeFamilies(work: Importing, all: readonly FamilyToWrite[]): Promise<WrittenRow[]> {
  const { tx, newId, importFile } = work
  const references = await nextReferences(tx, 'family', all.length)
  const rows: FamilyRows = {
    families: [],
    familyFiles: [],
    familyMembers: [],
    matchingProfiles: [],
    consents: [],
  }
  for (const [index, one] of all.entries()) {
    const id = newId()
    rows.families.push(familyOf(work, one, { id, reference: references[index] ?? '' }))
    rows.familyFiles.push(await fileOf(work, one, id))
    rows.familyMembers.push(await carerOf(work, one, id), ...(await childrenOf(work, one, id)))
    rows.matchingProfiles.push(await profileOf(work, one, id))
    rows.consents.push(...consentsOf(work, one, id))
  }
  for (const part of inParts(rows.families)) await tx.insert(schema.families).values(part)
  for (const part of inParts(rows.familyFiles)) await tx.insert(schema.familyFiles).values(part)
  for (const part of inParts(rows.familyMembers)) await tx.insert(schema.familyMembers).values(part)
  for (const part of inParts(rows.matchingProfiles)) await tx.insert(schema.matchingProfiles).values(part)
  for (const part of inParts(rows.consents)) await tx.insert(schema.consents).values(part)
  return rows.families.map(({ id }) => ({
    id,
    event: { type: 'family.imported', importId: importFile.id, familyId: id },
  }))
}

function familyOf(
  { importFile, today, now }: Importing,
  one: FamilyToWrite,
  given: { id: string; reference: string },
): FamilyRows['families'][number] {
  const { programmeStart, expectedExit, consents, waitingSince } = one
  const startedOn = programmeStart !== null && programmeStart <= today ? programmeStart : null
  const first = [consents.takingPart, startedOn, waitingSince]
    .filter((day) => day !== null)
    .toSorted()
    .at(0)
  return {
    ...given,
    organisationId: importFile.organisationId,
    districtId: one.districtId,
    teamId: one.teamId,
    keyWorkerId: one.keyWorkerId,
    stage: stageOf(startedOn, expectedExit, today),
    referredOn: first ?? today,
    startedOn,
    expectedExitOn: expectedExit,
    createdAt: now,
  }
}

/** A family whose exit has passed is one whose support goes on: a file of families to be imported holds no others. */
function stageOf(startedOn: Day | null, expectedExit: Day | null, today: Day) {
  if (startedOn === null) return 'waiting_to_start'
  return expectedExit !== null && expectedExit < today ? 'continuing' : 'in_programme'
}

/** Encrypts with a family's key; nothing stays nothing. */
const lockFor =
  ({ lock }: Importing, familyId: string) =>
  (column: SQLiteColumn, row: string, text: string | null) =>
    text ? lock({ kind: 'family', id: familyId }, column, row, text) : null

async function fileOf(work: Importing, one: FamilyToWrite, id: string) {
  const { address, criteriaMet, needs } = schema.familyFiles
  const lock = lockFor(work, id)
  const told: FileNeeds = { source: null, help: one.goals.join('; '), referrer: null }
  return {
    id,
    address: await lock(address, id, one.address),
    criteriaMet: await lock(criteriaMet, id, JSON.stringify(one.criteria)),
    levelOfNeed: one.levelOfNeed,
    needs: await lock(needs, id, JSON.stringify(told)),
  }
}

async function carerOf(work: Importing, one: FamilyToWrite, familyId: string) {
  const { displayName, phone, email } = schema.familyMembers
  const id = work.newId()
  const lock = lockFor(work, familyId)
  return {
    id,
    familyId,
    role: 'main_carer' as const,
    displayName: await lock(displayName, id, one.contactName ?? one.familyName),
    phone: await lock(phone, id, one.phone),
    email: await lock(email, id, one.email),
  }
}

async function childrenOf(work: Importing, { children }: FamilyToWrite, familyId: string) {
  const rows: FamilyRows['familyMembers'] = []
  for (const { bornMonth } of children) {
    const id = work.newId()
    const birthMonth = await lockFor(work, familyId)(schema.familyMembers.birthMonth, id, bornMonth)
    rows.push({ id, familyId, role: 'child', birthMonth })
  }
  return rows
}

function consentsOf({ newId, now, actor }: Importing, { consents }: FamilyToWrite, familyId: string) {
  const given = [
    { kind: 'taking_part', givenOn: consents.takingPart },
    { kind: 'sharing_for_mentoring', givenOn: consents.sharingForMentoring },
    { kind: 'contact', givenOn: consents.contact },
  ] as const
  return given.flatMap(({ kind, givenOn }) =>
    givenOn === null
      ? []
      : [
          {
            id: newId(),
            familyId,
            kind,
            wordingVersion: consentWordingVersion,
            givenOn,
            recordedAt: now,
            recordedBy: actor.accountId,
          },
        ],
  )
}
