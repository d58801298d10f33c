import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { prepareData } from '#app/first-start.server.ts'
import { journeySteps, partnerReturnEditions, serviceSpells, volunteers } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { type World, world } from '#test/support/world.ts'
import {
  acceptReturn,
  certifyReturn,
  ownReturns,
  queryReturn,
  returnEvidence,
  returnsOfQuarter,
  seeReturn,
} from './index.ts'
import { hashOf } from './seal-edition.ts'

const QUARTER = '2026-07-01'

let w: World
let build: ReturnType<typeof builders>
beforeEach(async () => {
  w = await world()
  await prepareData(w.platform)
  build = builders(w)
})
afterEach(() => w.close())

const manager = () => w.actor('manager', { kind: 'manages' })

/** A partner with a quarter of work behind it: one newly in post and matched, one who left, two visits. */
async function aPartnersQuarter() {
  const own = await build.organisation({ name: 'Harbour Families Trust' })
  const place = { organisationId: own.id, districtId: (await build.district()).id }
  const account = await build.account('Samuel Abiodun')
  const managing = await build.account('Helen Oduya')
  await build.relation(managing.id, 'manages')
  await build.relation(account.id, 'reports_for', { organisationId: own.id })
  const mentor = await build.volunteer({
    ...place,
    displayName: 'Agnieszka Wrona',
    enquiredOn: '2026-07-03',
    recruitedAndTrainedOn: '2026-09-10',
  })
  const gone = await build.volunteer({
    ...place,
    enquiredOn: '2026-01-03',
    recruitedAndTrainedOn: '2026-05-10',
    leftOn: '2026-08-20',
    leftBecause: 'moved_away',
  })
  const family = await build.family({ ...place, familyName: 'Nowak' })
  const match = await build.match({
    familyId: family.id,
    volunteerId: mentor.id,
    stage: 'active',
    proposedOn: '2026-09-11',
  })
  const step = { recordedAt: w.now(), recordedBy: 'test', move: 'test', fromStage: 'test' }
  await w.database.write(async (tx) => {
    await tx.insert(serviceSpells).values([
      { volunteerId: mentor.id, kind: 'in_post', fromOn: '2026-09-10' },
      { volunteerId: mentor.id, kind: 'in_date', fromOn: '2026-09-10', untilOn: '2026-09-20' },
      { volunteerId: gone.id, kind: 'in_post', fromOn: '2026-05-10', untilOn: '2026-08-20' },
    ])
    await tx.insert(journeySteps).values([
      {
        id: w.newId(),
        subject: 'volunteer',
        subjectId: mentor.id,
        toStage: 'applied',
        happenedOn: '2026-07-05',
        ...step,
      },
      {
        id: w.newId(),
        subject: 'match',
        subjectId: match.id,
        toStage: 'trial',
        happenedOn: '2026-09-15',
        ...step,
      },
      {
        id: w.newId(),
        subject: 'match',
        subjectId: match.id,
        toStage: 'active',
        happenedOn: '2026-09-28',
        ...step,
      },
    ])
  })
  await build.visit(match, { happenedOn: '2026-09-20', minutes: 90 })
  await build.visit(match, { happenedOn: '2026-09-27', minutes: 60 })
  await build.visit(match, { happenedOn: '2026-10-04', minutes: 60 })
  const partner = w.actor(account.id, { kind: 'reports_for', organisation: own.id })
  const see = (actor = partner, quarter = QUARTER) =>
    w.ask(seeReturn, actor, { organisationId: own.id, quarter })
  const certify = async (answers: object = {}) => {
    const { editions, fingerprint } = await see()
    return w.execute(certifyReturn, partner, {
      organisationId: own.id,
      quarter: QUARTER,
      edition: editions.length,
      figures: fingerprint,
      declarations: ['read', 'may_certify'],
      ...answers,
    })
  }
  return { own, partner, account, managing, mentor, gone, match, see, certify }
}

test('a draft is counted from the records alone', async () => {
  const { see, own } = await aPartnersQuarter()
  const other = await build.volunteer({ enquiredOn: '2026-07-04', recruitedAndTrainedOn: '2026-09-01' })
  expect(other.organisationId).not.toBe(own.id)
  const { figures, stage } = await see()
  expect(stage).toBe('draft')
  expect(figures).toEqual({
    enquiries: 1,
    applications: 1,
    recruited_and_trained: 1,
    left: 1,
    leftBecause: { moved_away: 1 },
    in_post: 1,
    matched: 1,
    visits: 2,
    minutes: 150,
    supervised: 1,
    checks_in_date: 0,
  })
})

test('every number opens to the people or visits behind it, and never to a family', async () => {
  const { partner, own, mentor, gone } = await aPartnersQuarter()
  const behind = async (measure: string) =>
    (await w.ask(returnEvidence, partner, { organisationId: own.id, quarter: QUARTER, measure })).rows
  const who = async (measure: string) => (await behind(measure)).map(({ volunteerId }) => volunteerId)
  for (const measure of [
    'enquiries',
    'applications',
    'recruited_and_trained',
    'in_post',
    'matched',
    'supervised',
    'checks_in_date',
  ])
    expect(await who(measure), measure).toEqual([mentor.id])
  expect(await behind('left')).toMatchObject([
    { volunteerId: gone.id, reason: 'moved_away', day: '2026-08-20' },
  ])
  expect((await behind('visits')).map(({ day, minutes }) => [day, minutes])).toEqual([
    ['2026-09-20', 90],
    ['2026-09-27', 60],
  ])
  expect(JSON.stringify(await behind('visits'))).not.toContain('Nowak')
})

test('a quarter that has not ended can be looked at and not certified', async () => {
  const { see, partner, own } = await aPartnersQuarter()
  const { fingerprint, figures, mayCertify } = await see(partner, '2026-10-01')
  expect(figures).toMatchObject({ visits: 1, in_post: 1 })
  expect(mayCertify).toBe(false)
  await expect(
    w.execute(certifyReturn, partner, {
      organisationId: own.id,
      quarter: '2026-10-01',
      edition: 0,
      figures: fingerprint,
      declarations: ['read', 'may_certify'],
    }),
  ).rejects.toMatchObject({ code: 'invalid' })
})

test('certifying freezes the figures; what is recorded later shows as a difference, and a new edition leaves the old one', async () => {
  const { see, certify, match } = await aPartnersQuarter()
  await certify({ story: 'Two new mentors began.' })
  await build.visit(match, { happenedOn: '2026-09-29', minutes: 30 })
  const later = await see()
  expect(later.editions).toMatchObject([
    { number: 1, figures: { visits: 2 }, story: 'Two new mentors began.' },
  ])
  expect(later.figures).toMatchObject({ visits: 3, minutes: 180 })

  await expect(certify()).rejects.toMatchObject({ fields: { answer: ['Say why the numbers have changed'] } })
  await certify({ answer: 'A visit was logged late.' })
  const { editions, stage } = await see()
  expect(stage).toBe('certified')
  expect(editions.map(({ number, figures }) => [number, figures.visits])).toEqual([
    [2, 3],
    [1, 2],
  ])
})

test('an edition’s hash is that of what is stored, and of nothing else', async () => {
  const { certify } = await aPartnersQuarter()
  await certify({ story: 'A good quarter.' })
  const [edition] = await w.database.read.select().from(partnerReturnEditions)
  if (!edition) throw new Error('Nothing was certified')
  expect(edition.hash).toBe(hashOf(edition))
  expect(edition.story).not.toContain('good')
  expect(hashOf({ ...edition, figures: { ...edition.figures, visits: 3 } })).not.toBe(edition.hash)
})

test('nobody certifies numbers they have not seen', async () => {
  const { see, partner, own, match } = await aPartnersQuarter()
  const { fingerprint } = await see()
  await build.visit(match, { happenedOn: '2026-09-29' })
  await expect(
    w.execute(certifyReturn, partner, {
      organisationId: own.id,
      quarter: QUARTER,
      edition: 0,
      figures: fingerprint,
      declarations: ['read', 'may_certify'],
    }),
  ).rejects.toMatchObject({ code: 'conflict' })
})

test('a manager asks, the partner answers and certifies again, and the manager accepts; each side is told', async () => {
  const { see, certify, account, managing } = await aPartnersQuarter()
  await certify()
  const certified = await see(manager())
  const asManager = w.actor(managing.id, { kind: 'manages' })
  await w.execute(queryReturn, asManager, {
    partnerReturnId: certified.returnId,
    version: certified.version,
    question: 'Is one mentor right?',
  })
  expect(await see()).toMatchObject({
    stage: 'queried',
    questions: [{ question: 'Is one mentor right?', askedBy: 'Helen Oduya', answerBy: '2026-12-07' }],
  })
  await expect(certify()).rejects.toMatchObject({ fields: { answer: ['Answer the question'] } })
  await certify({ answer: 'Yes, one.' })
  const again = await see(manager())
  await w.execute(acceptReturn, asManager, { partnerReturnId: again.returnId, version: again.version })
  expect(await see()).toMatchObject({ stage: 'accepted', mayCertify: false, acceptedOn: w.today() })
  await expect(certify({ answer: 'Once more' })).rejects.toMatchObject({ code: 'conflict' })

  const told = (await w.outbox()).map(({ template, toId }) => [template, toId])
  expect(told).toEqual([
    ['return-certified', managing.id],
    ['return-queried', account.id],
    ['return-certified', managing.id],
    ['return-accepted', account.id],
  ])
})

test('two managers at once: the second is told that the first was faster', async () => {
  const { see, certify } = await aPartnersQuarter()
  await certify()
  const { returnId, version } = await see(manager())
  const accept = () => w.execute(acceptReturn, manager(), { partnerReturnId: returnId, version })
  await accept()
  await expect(accept()).rejects.toMatchObject({ code: 'conflict' })
})

test('the manager sees who has certified, who is late and where the records have moved on', async () => {
  const { certify, match, own } = await aPartnersQuarter()
  const late = await build.organisation({ name: 'Colne Valley Volunteers' })
  await certify()
  await build.visit(match, { happenedOn: '2026-09-29', minutes: 30 })
  const { returns, quarter } = await w.ask(returnsOfQuarter, manager(), {})
  expect(quarter).toMatchObject({ from: QUARTER, dueOn: '2026-10-15' })
  expect(returns).toMatchObject([
    { organisationId: late.id, stage: 'draft', late: true },
    { organisationId: own.id, stage: 'certified', late: false, inPost: 1, differences: 2 },
  ])
})

test('a partner sees its own returns and nobody else’s', async () => {
  const { partner, own, certify } = await aPartnersQuarter()
  const other = await build.organisation()
  await certify()
  const { returns, running } = await w.ask(ownReturns, partner, { organisationId: own.id })
  expect(returns.slice(0, 3).map(({ from, stage, ended, late }) => [from, stage, ended, late])).toEqual([
    ['2026-10-01', 'draft', false, false],
    ['2026-07-01', 'certified', true, false],
    ['2026-04-01', 'draft', true, true],
  ])
  expect(running).toMatchObject({ from: '2026-10-01', figures: { visits: 1 } })
  await expect(
    w.ask(seeReturn, partner, { organisationId: other.id, quarter: QUARTER }),
  ).rejects.toMatchObject({ code: 'not-found' })
  await expect(w.ask(returnsOfQuarter, partner, {})).rejects.toMatchObject({ code: 'forbidden' })
})

test('who leaves and comes back is not among those who left', async () => {
  const { see, gone } = await aPartnersQuarter()
  await w.database.write((tx) =>
    tx.update(volunteers).set({ leftOn: null, leftBecause: null }).where(eq(volunteers.id, gone.id)),
  )
  expect((await see()).figures).toMatchObject({ left: 0, leftBecause: {} })
})
