import { contactColumns, foldName, nextReferences } from '#app/domain/people/index.ts'
import { journey } from '#app/domain/recruitment/journey.ts'
import { type NewFact, recordGateFacts } from '#app/domain/vetting/index.ts'
import type { Day } from '#app/kernel/day.ts'
import { mentorOffers, volunteers } from '#db/schema/index.ts'
import type { Staff } from './staff.ts'
import type { InventedVolunteer } from './volunteers.ts'
import { writeRows } from './write-rows.ts'
import { type Writing, writeSteps } from './writing.ts'
import { wasBroughtOver } from './written-down.ts'

/** Stores volunteers with what they offer, how they came this far, and every fact about their gates. */
export async function writeVolunteers(
  writing: Writing,
  staff: Staff,
  invented: readonly InventedVolunteer[],
  supervisedOn: ReadonlyMap<string, Day>,
): Promise<void> {
  const references = await nextReferences(writing.tx, 'volunteer', invented.length)
  const rows: (typeof volunteers.$inferInsert)[] = []
  for (const [index, volunteer] of invented.entries())
    rows.push({
      ...(await rowOf(writing, volunteer)),
      reference: references[index] ?? '',
      coordinatorId: volunteer.steps.length > 0 ? staff.coordinatorOf(volunteer) : null,
      supervisorId: staff.supervisorOf(volunteer),
      supervisedOn: supervisedOn.get(volunteer.id) ?? null,
    })
  await writeRows(writing.tx, volunteers, rows)
  await writeOffers(writing, invented)
  await writeSteps(
    writing,
    journey.subject,
    invented.map(({ id, steps }) => ({ id, steps, recordedBy: staff.coordinatorOf({ id }) })),
  )
  await writeGates(writing, staff, invented)
}

async function rowOf({ writtenDown, ...work }: Writing, volunteer: InventedVolunteer) {
  const { id, displayName, organisationId, area, role, stage, source, enquiredOn, leftOn } = volunteer
  return {
    id,
    organisationId,
    districtId: area.districtId,
    outcode: area.outcode,
    displayName,
    foldedName: foldName(displayName),
    ...(await contactColumns(work, id, volunteer)),
    role,
    stage,
    source,
    enquiredOn,
    overseasNeeded: volunteer.overseasNeeded,
    leftOn,
    createdAt: writtenDown(enquiredOn),
    version: 1 + volunteer.steps.length,
  }
}

async function writeOffers({ tx, lock }: Writing, invented: readonly InventedVolunteer[]): Promise<void> {
  const rows: (typeof mentorOffers.$inferInsert)[] = []
  for (const { id, offer } of invented) {
    if (!offer) continue
    const cipher = await lock({ kind: 'volunteer', id }, mentorOffers.offer, id, JSON.stringify(offer))
    rows.push({ id, offer: cipher })
  }
  await writeRows(tx, mentorOffers, rows)
}

/** Records the facts as they came to be known: one round for each time at which an organisation wrote some down. */
async function writeGates(
  { workOf, writtenDown, today }: Writing,
  staff: Staff,
  invented: readonly InventedVolunteer[],
): Promise<void> {
  const known = invented.flatMap(({ id, findings }) =>
    findings.map((finding) => ({
      recordedAt: writtenDown(finding.happenedOn),
      recordedBy: staff.coordinatorOf({ id }),
      fact: {
        ...finding,
        volunteerId: id,
        outcome: 'met',
        source: wasBroughtOver(finding.happenedOn, today) ? 'import' : 'screen',
      } satisfies NewFact,
    })),
  )
  for (const { facts, recordedAt, recordedBy } of inRounds(known))
    await recordGateFacts(workOf(recordedBy, recordedAt), facts)
}

type Known = { readonly fact: NewFact; readonly recordedAt: Date; readonly recordedBy: string }
type Round = Omit<Known, 'fact'> & { readonly facts: NewFact[] }

/** What was written down at one time by one person, oldest first. */
function inRounds(known: readonly Known[]): Round[] {
  const rounds = new Map<string, Round>()
  for (const { fact, recordedAt, recordedBy } of known) {
    const key = `${recordedAt.toISOString()} ${recordedBy}`
    const round = rounds.get(key) ?? { facts: [], recordedAt, recordedBy }
    round.facts.push(fact)
    rounds.set(key, round)
  }
  return [...rounds.values()].sort((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime())
}
