import type { Work } from '#app/kernel/command.ts'
import { journeySteps, mentorOffers, volunteers } from '#db/schema/index.ts'
import type { MentorAnswers } from '../matching/index.ts'
import { contactColumns, foldName, nextReferences } from '../people/index.ts'
import type { VolunteerStage } from '../recruitment/index.ts'
import { type NewFact, recordGateFacts } from '../vetting/index.ts'
import { inParts } from './judged-row.ts'
import type { VolunteerToWrite } from './judge-people.ts'
import type { GatesPassed } from './vocabulary.ts'

/** Writes volunteers with the gates they had passed, each on its own day. Gives their ids, in order. */
export async function writeVolunteers(work: Work, organisationId: string, people: readonly VolunteerToWrite[]): Promise<string[]> {
  const references = await nextReferences(work.tx, 'volunteer', people.length)
  const ids: string[] = []
  for (const part of inParts(people)) {
    const rows = await Promise.all(part.map((one) => rowOf(work, organisationId, one, references[ids.push(work.newId()) - 1] ?? '', ids.at(-1) ?? '')))
    await work.tx.insert(volunteers).values(rows)
    await work.tx.insert(journeySteps).values(rows.map((row) => stepOf(work, row)))
    await work.tx.insert(mentorOffers).values(await Promise.all(part.map((one, index) => offerOf(work, one, rows[index]?.id ?? ''))))
  }
  await recordGateFacts(work, people.flatMap((one, index) => factsOf(one.gates, ids[index] ?? '')))
  return ids
}

type Row = typeof volunteers.$inferInsert

async function rowOf(work: Work, organisationId: string, one: VolunteerToWrite, reference: string, id: string): Promise<Row> {
  const displayName = [one.firstName, one.lastName].filter(Boolean).join(' ')
  return {
    id,
    reference,
    organisationId,
    districtId: one.districtId,
    outcode: one.area.outcode,
    displayName,
    foldedName: foldName(displayName),
    ...(await contactColumns(work, id, { email: one.email, phone: one.phone, dateOfBirth: one.bornOn })),
    role: 'mentor',
    stage: stageOf(one.gates),
    source: one.source,
    enquiredOn: one.appliedOn ?? earliest(one.gates) ?? work.today,
    overseasNeeded: one.gates.overseas !== null && one.gates.overseas !== 'not_needed',
    createdAt: work.now,
  }
}

/** The stage that the gates speak of: the furthest that has been reached. */
function stageOf({ plain, dbs, modules }: GatesPassed): VolunteerStage {
  if (plain.panel) return 'approved'
  if (Object.keys(modules).length > 0) return 'training'
  if (dbs || plain.references || plain.identity || plain.self_declaration) return 'checks_in_progress'
  if (plain.interview) return 'interviewed'
  return 'applied'
}

const earliest = ({ plain, modules }: GatesPassed) => [...Object.values(plain), ...Object.values(modules)].toSorted().at(0)

const stepOf = (work: Work, row: Row): typeof journeySteps.$inferInsert => ({
  id: work.newId(),
  subject: 'volunteer',
  subjectId: row.id,
  move: 'import',
  fromStage: 'enquiry',
  toStage: row.stage,
  happenedOn: row.enquiredOn,
  recordedAt: work.now,
  recordedBy: work.actor.accountId,
})

async function offerOf({ lock }: Work, one: VolunteerToWrite, id: string) {
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
  return { id, offer: await lock({ kind: 'volunteer', id }, mentorOffers.offer, id, JSON.stringify(answers)) }
}

/** The gates of one row as facts of an earlier system. */
function factsOf({ plain, overseas, dbs, modules }: GatesPassed, volunteerId: string): NewFact[] {
  const base = { volunteerId, outcome: 'met', source: 'import' } as const
  const facts: NewFact[] = Object.entries(plain).map(([gate, happenedOn]) => ({
    ...base,
    gate: gate as keyof GatesPassed['plain'],
    happenedOn,
    // A file that says "references satisfactory" says that what the programme asks was there.
    detail: gate === 'references' ? { kind: 'references', satisfactory: 2, verifiedByVoice: 1 } : { kind: 'plain' },
  }))
  if (overseas !== null && overseas !== 'not_needed') facts.push({ ...base, gate: 'overseas', happenedOn: overseas, detail: { kind: 'plain' } })
  if (dbs?.decidedOn) {
    const { decidedOn, issuedOn: _, ...detail } = dbs
    facts.push({ ...base, gate: 'dbs', happenedOn: decidedOn, detail: { kind: 'dbs', ...detail } })
  }
  for (const [code, happenedOn] of Object.entries(modules))
    facts.push({ ...base, gate: 'training_module', happenedOn, detail: { kind: 'module', code, version: 1 } })
  return facts
}
