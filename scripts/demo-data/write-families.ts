import { consentWordingVersion } from '#app/domain/families/consent-wording.ts'
import { journey } from '#app/domain/families/journey.ts'
import type { ConsentKind } from '#app/domain/families/vocabulary.ts'
import type { FamilyAnswers } from '#app/domain/matching/profiles.ts'
import { nextReferences } from '#app/domain/people/index.ts'
import { addDays, addMonths, type Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { consents, families, matchingProfiles, teamDistricts } from '#db/schema/index.ts'
import type { InventedFamily } from './families.ts'
import type { Person } from './people.ts'
import type { Staff } from './staff.ts'
import { writeFamilyFiles } from './write-family-files.ts'
import { writeRows } from './write-rows.ts'
import { type Writing, writeSteps } from './writing.ts'

/** Stores families: their place in the programme, the file of their own team, and apart from it what they share. */
export async function writeFamilies(
  writing: Writing,
  staff: Staff,
  invented: readonly InventedFamily[],
): Promise<void> {
  await writePlaces(writing, staff, invented)
  await writeFamilyFiles(writing, invented)
  await writeProfiles(writing, staff, invented)
  await writeConsents(writing, staff, invented)
  await writeSteps(
    writing,
    journey.subject,
    invented.map(({ id, steps }) => ({ id, steps, recordedBy: staff.coordinatorOf({ id }) })),
  )
}

async function writePlaces(
  { tx, writtenDown }: Writing,
  staff: Staff,
  invented: readonly InventedFamily[],
): Promise<void> {
  const references = await nextReferences(tx, 'family', invented.length)
  const teamOf = await teamsByDistrict(tx)
  const rows = invented.map(({ id, organisationId, area, stage, steps, referredOn, startedOn }, index) => ({
    id,
    reference: references[index] ?? '',
    organisationId,
    districtId: area.districtId,
    teamId: startedOn ? (teamOf.get(area.districtId) ?? null) : null,
    keyWorkerId: staff.keyWorkerOf({ id }),
    stage,
    referredOn,
    startedOn,
    expectedExitOn: startedOn ? addMonths(startedOn, 12) : null,
    createdAt: writtenDown(referredOn),
    version: 1 + steps.length,
  }))
  await writeRows(tx, families, rows)
}

async function teamsByDistrict(db: Reader): Promise<Map<string, string>> {
  const rows = await db.select().from(teamDistricts)
  return new Map(rows.map(({ districtId, teamId }) => [districtId, teamId]))
}

async function writeProfiles(
  { tx, lock }: Writing,
  staff: Staff,
  invented: readonly InventedFamily[],
): Promise<void> {
  const rows: (typeof matchingProfiles.$inferInsert)[] = []
  for (const { id, organisationId, area, carer, answers, need, waitingSince, file } of invented) {
    const owner = { kind: 'family', id } as const
    const { familyName, firstNames, safeContact, need: needColumn } = matchingProfiles
    rows.push({
      id,
      organisationId,
      districtId: area.districtId,
      outcode: area.outcode,
      familyName: await lock(owner, familyName, id, carer.surname),
      firstNames: await lock(owner, firstNames, id, firstNamesOf(carer, answers)),
      safeContact: await lock(owner, safeContact, id, JSON.stringify(file.safeContact)),
      need: await lock(owner, needColumn, id, JSON.stringify(need)),
      waitingSince,
      coordinatorId: staff.coordinatorOf({ id }),
    })
  }
  await writeRows(tx, matchingProfiles, rows)
}

const firstNamesOf = ({ firstName }: Person, { childAges }: FamilyAnswers) =>
  childAges?.length === 1 ? `${firstName} and one child` : `${firstName} and the children`

async function writeConsents(
  { tx, newId, today, writtenDown }: Writing,
  staff: Staff,
  invented: readonly InventedFamily[],
): Promise<void> {
  const rows = invented.flatMap(({ id, ...family }) =>
    consentsOf(family, today).map((consent) => ({
      ...consent,
      id: newId(),
      familyId: id,
      wordingVersion: consentWordingVersion,
      recordedAt: writtenDown(consent.withdrawnOn ?? consent.givenOn),
      recordedBy: staff.coordinatorOf({ id }),
    })),
  )
  await writeRows(tx, consents, rows)
}

type Given = { readonly kind: ConsentKind; readonly givenOn: Day; readonly withdrawnOn: Day | null }

/** Contact is agreed with the referral, taking part with the start, and sharing once a mentor is asked for. */
function consentsOf(
  {
    referredOn,
    startedOn,
    sharing,
    waitingSince,
    match,
  }: Pick<InventedFamily, 'referredOn' | 'startedOn' | 'sharing' | 'waitingSince' | 'match'>,
  today: Day,
): Given[] {
  const given = (kind: ConsentKind, givenOn: Day, withdrawnOn: Day | null = null) => ({
    kind,
    givenOn,
    withdrawnOn,
  })
  const contact = given('contact', referredOn)
  if (!startedOn) return [contact]
  const inTeam = [contact, given('taking_part', startedOn), given('sharing_in_team', startedOn)]
  if (sharing === 'not asked') return inTeam
  const sharedOn = waitingSince ?? (match ? addDays(match.proposedOn, -6) : startedOn)
  return [
    ...inTeam,
    given('sharing_for_mentoring', sharedOn, sharing === 'taken back' ? addDays(today, -5) : null),
  ]
}
