import { asc, eq, isNull } from 'drizzle-orm'
import { contactColumns, foldName, nextReferences } from '#app/domain/people/index.ts'
import { addMonths, type Day, dayOf } from '#app/kernel/day.ts'
import type { Tx } from '#db/client.ts'
import {
  accounts,
  criteria,
  families,
  familyFiles,
  familyMembers,
  matchingProfiles,
  programmes,
  relations,
  targets,
  teamDistricts,
  volunteers,
} from '#db/schema/index.ts'
import type { Account } from './accounts.ts'
import type { InventedFile } from './family-file.ts'
import type { Acting } from './replay.ts'
import type { InventedVolunteer } from './volunteers.ts'

/*
 * What has no command yet. Everything else in the demo was done by the commands that people use; each function here
 * says what a command is missing for, and goes when there is one.
 */

/** An enquiry: the service knows a volunteer from their application on. */
export async function writeEnquiry(
  { tx, at, newId, lock, blind }: Acting,
  volunteer: InventedVolunteer,
): Promise<string> {
  const id = newId()
  const [reference = ''] = await nextReferences(tx, 'volunteer', 1)
  const { displayName, organisationId, area, source, enquiredOn } = volunteer
  await tx.insert(volunteers).values({
    id,
    reference,
    organisationId,
    districtId: area.districtId,
    outcode: area.outcode,
    displayName,
    foldedName: foldName(displayName),
    ...(await contactColumns({ lock, blind }, id, { email: volunteer.email, phone: volunteer.phone })),
    role: 'mentor',
    stage: 'enquiry',
    source,
    enquiredOn,
    createdAt: at,
  })
  return id
}

/** Which partner a family belongs to: the form gives every referral to the host, and none can be handed over yet. */
export async function handOverToPartner(
  { tx }: Acting,
  familyId: string,
  organisationId: string,
): Promise<void> {
  await tx.update(families).set({ organisationId }).where(eq(families.id, familyId))
  await tx.update(matchingProfiles).set({ organisationId }).where(eq(matchingProfiles.id, familyId))
}

/** Address, children, level of need and criteria: a family file can be imported and read, and not yet filled in. */
export async function completeFamilyFile(
  { tx, newId, lock }: Acting,
  familyId: string,
  { address, levelOfNeed, criteriaMet, members }: InventedFile,
): Promise<void> {
  const owner = { kind: 'family', id: familyId } as const
  const known = await tx.select({ id: criteria.id }).from(criteria).orderBy(asc(criteria.position))
  const met = JSON.stringify(criteriaMet.map((place) => known[place]?.id))
  await tx
    .update(familyFiles)
    .set({
      address: await lock(owner, familyFiles.address, familyId, address),
      criteriaMet: await lock(owner, familyFiles.criteriaMet, familyId, met),
      levelOfNeed,
    })
    .where(eq(familyFiles.id, familyId))
  for (const { role, displayName, birthMonth } of members.filter((one) => one.role === 'child')) {
    const id = newId()
    await tx.insert(familyMembers).values({
      id,
      familyId,
      role,
      displayName: await lock(owner, familyMembers.displayName, id, displayName),
      birthMonth: birthMonth ? await lock(owner, familyMembers.birthMonth, id, birthMonth) : null,
    })
  }
}

/** A family's team, and when its year ends: only an import says them. */
export async function giveFamilyToTeam({ tx }: Acting, familyId: string, startedOn: Day): Promise<void> {
  const [team] = await tx
    .select({ id: teamDistricts.teamId })
    .from(teamDistricts)
    .innerJoin(families, eq(families.districtId, teamDistricts.districtId))
    .where(eq(families.id, familyId))
  await tx
    .update(families)
    .set({ teamId: team?.id ?? null, expectedExitOn: addMonths(startedOn, 12) })
    .where(eq(families.id, familyId))
}

/** A family's own account: nobody can invite a family yet. */
export async function openFamilyAccount(acting: Acting, familyId: string, account: Account): Promise<string> {
  return writeAccount(acting, account, [{ kind: 'belongs_to', familyId }])
}

/** The passwords: each is chosen by a link in an e-mail, and those of the demo were never sent. */
export async function choosePasswords(tx: Tx, passwordHash: string): Promise<void> {
  await tx.update(accounts).set({ passwordHash }).where(isNull(accounts.passwordHash))
}

/** The first day of the programme, which today falls into the third year of. */
export async function beginProgrammeOn({ tx }: Acting, firstYearStarts: Day): Promise<void> {
  await tx.update(programmes).set({ firstYearStarts })
  await tx.update(targets).set({ approvedOn: firstYearStarts })
}

/** The first manager, whom the command line lets in; she invites everybody else. */
export async function letManagerIn(acting: Acting, manager: Account): Promise<string> {
  return writeAccount(acting, manager, [{ kind: 'manages' }])
}

type Relation = Pick<typeof relations.$inferInsert, 'kind' | 'organisationId' | 'familyId'>

async function writeAccount(
  acting: Acting,
  { kind, name, email }: Account,
  held: readonly Relation[],
): Promise<string> {
  const { tx, at, newId, lock, blind } = acting
  const id = newId()
  await tx.insert(accounts).values({
    id,
    kind,
    displayName: name,
    email: await lock({ kind: 'account', id }, accounts.email, id, email),
    emailIndex: blind('accounts.email', email),
    createdAt: at,
  })
  for (const relation of held) await giveRelation(acting, id, relation)
  return id
}

async function giveRelation(acting: Acting, accountId: string, relation: Relation): Promise<void> {
  const { tx, at, newId } = acting
  await tx.insert(relations).values({
    ...relation,
    id: newId(),
    accountId,
    fromOn: dayOf(at),
    grantedBy: 'service',
    recordedAt: at,
  })
  acting.forget(accountId)
}
