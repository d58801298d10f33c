import { asc } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { criteria, familyFiles, familyMembers } from '#db/schema/index.ts'
import type { InventedFamily } from './families.ts'
import type { Member } from './family-file.ts'
import { writeRows } from './write-rows.ts'
import type { Writing } from './writing.ts'

/** Stores what only a family's own team reads: who they are, where they live and what they came for. */
export async function writeFamilyFiles(writing: Writing, invented: readonly InventedFamily[]): Promise<void> {
  const criterionIds = await criteriaInOrder(writing.tx)
  const files: (typeof familyFiles.$inferInsert)[] = []
  const members: (typeof familyMembers.$inferInsert)[] = []
  for (const family of invented) {
    files.push(await fileOf(writing, criterionIds, family))
    for (const member of family.file.members) members.push(await memberOf(writing, family.id, member))
  }
  await writeRows(writing.tx, familyFiles, files)
  await writeRows(writing.tx, familyMembers, members)
}

async function criteriaInOrder(db: Reader): Promise<string[]> {
  const rows = await db.select({ id: criteria.id }).from(criteria).orderBy(asc(criteria.position))
  return rows.map(({ id }) => id)
}

async function fileOf({ lock }: Writing, criterionIds: readonly string[], { id, file }: InventedFamily) {
  const owner = { kind: 'family', id } as const
  const met = JSON.stringify(file.criteriaMet.map((place) => criterionIds[place]))
  return {
    id,
    address: await lock(owner, familyFiles.address, id, file.address),
    criteriaMet: await lock(owner, familyFiles.criteriaMet, id, met),
    levelOfNeed: file.levelOfNeed,
    needs: await lock(owner, familyFiles.needs, id, JSON.stringify(file.needs)),
  }
}

async function memberOf({ newId, lock }: Writing, familyId: string, { role, ...details }: Member) {
  const id = newId()
  const owner = { kind: 'family', id: familyId } as const
  const { displayName, birthMonth, phone } = familyMembers
  return {
    id,
    familyId,
    role,
    displayName: await lock(owner, displayName, id, details.displayName),
    birthMonth: details.birthMonth ? await lock(owner, birthMonth, id, details.birthMonth) : null,
    phone: details.phone ? await lock(owner, phone, id, details.phone) : null,
  }
}
