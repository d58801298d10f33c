import type { Day } from '#app/kernel/day.ts'
import { journeySteps, mentorOffers, volunteers } from '#db/schema/index.ts'
import type { MentorAnswers } from '../matching/index.ts'
import { contactColumns, foldName, nextReferences } from '../people/index.ts'
import type { VolunteerMove, VolunteerStage } from '../recruitment/index.ts'
import { recordGateFacts, requirementsInForce } from '../vetting/index.ts'
import { factsOf } from './gate-facts.ts'
import type { VolunteerToWrite } from './judge-volunteers.ts'
import { inParts } from './judged-row.ts'
import type { GatesPassed } from './vocabulary.ts'
import type { Importing, WrittenRow } from './write-rows.ts'

/** Writes volunteers with the gates they had passed, each on its own day. Gives them in the same order. */
export async function writeVolunteers(
  work: Importing,
  people: readonly VolunteerToWrite[],
): Promise<WrittenRow[]> {
  const { tx, newId, importFile } = work
  const references = await nextReferences(tx, 'volunteer', people.length)
  const rows: Row[] = []
  const steps: (typeof journeySteps.$inferInsert)[] = []
  const offers: (typeof mentorOffers.$inferInsert)[] = []
  for (const [index, one] of people.entries()) {
    const id = newId()
    const row = await rowOf(work, one, { id, reference: references[index] ?? '' })
    rows.push(row)
    steps.push(stepOf(work, row, one))
    offers.push(await offerOf(work, one, id))
  }
  for (const part of inParts(rows)) await tx.insert(volunteers).values(part)
  for (const part of inParts(steps)) await tx.insert(journeySteps).values(part)
  for (const part of inParts(offers)) await tx.insert(mentorOffers).values(part)

  const requirements = await requirementsInForce(tx)
  const facts = people.flatMap(({ gates }, index) => factsOf(gates, rows[index]?.id ?? '', requirements))
  const counted = await recordGateFacts(work, facts)
  const countedOn = new Map(counted.map(({ volunteerId, is }) => [volunteerId, is]))
  return rows.map(({ id }) => ({
    id,
    event: {
      type: 'volunteer.imported',
      importId: importFile.id,
      volunteerId: id,
      countedOn: countedOn.get(id) ?? '',
    },
  }))
}

type Row = typeof volunteers.$inferInsert

async function rowOf(
  work: Importing,
  one: VolunteerToWrite,
  { id, reference }: { id: string; reference: string },
): Promise<Row> {
  const displayName = [one.firstName, one.lastName].filter(Boolean).join(' ')
  const { gates, email, phone, bornOn } = one
  return {
    id,
    reference,
    organisationId: work.importFile.organisationId,
    districtId: one.districtId,
    outcode: one.area.outcode,
    displayName,
    foldedName: foldName(displayName),
    ...(await contactColumns(work, id, { email, phone, dateOfBirth: bornOn })),
    role: 'mentor',
    stage: reached(gates).stage,
    source: one.source,
    enquiredOn: one.appliedOn ?? first(Object.values(gates.plain)) ?? reached(gates).since ?? work.today,
    overseasNeeded: gates.overseas !== null && gates.overseas !== 'not_needed',
    createdAt: work.now,
  }
}

type Reached = { stage: VolunteerStage; move: VolunteerMove; since: Day | null }

/** How far the gates show that somebody has come, by which move, and since when. */
function reached({ plain, dbs, modules }: GatesPassed): Reached {
  const checks = [dbs?.issuedOn, dbs?.decidedOn, plain.references, plain.identity, plain.self_declaration]
  const training = Object.values(modules)
  if (plain.panel) return { stage: 'approved', move: 'approve', since: plain.panel }
  if (training.length > 0) return { stage: 'training', move: 'start_training', since: first(training) }
  if (checks.some(Boolean)) return { stage: 'checks_in_progress', move: 'start_checks', since: first(checks) }
  if (plain.interview) return { stage: 'interviewed', move: 'interview', since: plain.interview }
  return { stage: 'applied', move: 'apply', since: null }
}

const first = (days: readonly (Day | null | undefined)[]): Day | null =>
  days
    .filter((day) => day != null)
    .toSorted()
    .at(0) ?? null

/** The last step they had taken; the days of the way there stand in the gates. */
function stepOf(work: Importing, row: Row, { gates }: VolunteerToWrite): typeof journeySteps.$inferInsert {
  const { stage, move, since } = reached(gates)
  return {
    id: work.newId(),
    subject: 'volunteer',
    subjectId: row.id,
    move,
    fromStage: 'enquiry',
    toStage: stage,
    happenedOn: since ?? row.enquiredOn,
    recordedAt: work.now,
    recordedBy: work.actor.accountId,
  }
}

async function offerOf({ lock }: Importing, one: VolunteerToWrite, id: string) {
  const { availability, languages, interests, childAges, travelKm, capacity } = one
  const told = <Item>(items: readonly Item[]) => (items.length > 0 ? items : null)
  const answers: Partial<MentorAnswers> = {
    slots: told(availability),
    languages: told(languages),
    interests: told(interests),
    childAges: told(childAges),
    travelLimitKm: travelKm,
    capacity: capacity ?? 1,
  }
  const offer = await lock({ kind: 'volunteer', id }, mentorOffers.offer, id, JSON.stringify(answers))
  return { id, offer }
}
