import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadActor } from '#app/auth/load-actor.server.ts'
import { matchFile } from '#app/domain/matching/index.ts'
import { logVisit, nextVisits, visitsOfMatch } from '#app/domain/mentoring/index.ts'
import { queries } from '#app/domain/queries.ts'
import type { Actor } from '#app/kernel/actor.ts'
import type { AnyQuery } from '#app/kernel/executor.ts'
import { concerns, visitHolds } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { everythingStored } from '#test/support/everything-stored.ts'
import { aMentoredMatch } from '#test/support/mentored-match.ts'
import { type World, world } from '#test/support/world.ts'
import {
  acknowledgeConcern,
  closeConcern,
  concernToHandle,
  decideConcern,
  holdOnMatch,
  holdVisits,
  listConcerns,
  liveConcernsOn,
  ownConcern,
  ownConcerns,
  raiseConcern,
  readConcern,
  recordReferral,
  resumeVisits,
  toRaise,
} from './index.ts'

const MINUTE = 60_000
const CANARY = 'the canary sings in the cellar'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

const typed = {
  danger: 'none',
  about: 'child',
  words: `He said: ${CANARY}.`,
  happenedOn: '2026-11-22',
  told: ['duty_line'],
} as const

/** A mentor who raised a worry about their match, the lead who got it, and everybody around. */
async function aRaisedConcern({ about = 'child' }: { about?: 'child' | 'volunteer' } = {}) {
  const build = builders(w)
  const lead = await build.account('Ngozi Adeyemi')
  await build.relation(lead.id, 'safeguards')
  const pair = await aMentoredMatch(w, { build, firstNames: 'Rosie' })
  const mentor = await pair.mentor()
  const concernId = await w.execute(raiseConcern, mentor, { ...typed, about, matchId: pair.match.id })
  return { ...pair, build, concernId, mentor, lead: await loadActor(w.database.read, lead.id, w.today()) }
}

type Raised = Awaited<ReturnType<typeof aRaisedConcern>>

const acknowledged = async ({ lead, concernId }: Raised, visits: 'go_on' | 'hold' = 'go_on') =>
  w.execute(acknowledgeConcern, lead, { concernId, version: 1, advice: 'Do not ask him again.', visits })

const versionOf = async (concernId: string) =>
  (await w.database.read.select().from(concerns).where(eq(concerns.id, concernId)))[0]?.version ?? 0

test('a mentor raises a worry: the leads are e-mailed without a word of it, and it has an hour', async () => {
  const { concernId, lead, match } = await aRaisedConcern()
  const [row] = await w.database.read.select().from(concerns)
  expect(row).toMatchObject({
    id: concernId,
    reference: 'C-0001',
    stage: 'raised',
    raisedAs: 'volunteers',
    matchId: match.id,
    familyId: match.familyId,
    volunteerId: match.volunteerId,
    managerId: null,
    dueAt: new Date(w.now().getTime() + 60 * MINUTE),
  })
  expect(await w.outbox()).toMatchObject([{ template: 'look-now', toKind: 'account', toId: lead.accountId }])
  expect((await w.audit()).map(({ event, ids }) => [event, Object.keys(ids).sort()])).toEqual([
    ['concern.raised', ['concernId']],
    ['concern.passed-on', ['accountId', 'concernId']],
  ])
  expect(await everythingStored(w.config)).not.toContain('canary')
})

test('it is listed by its term and opened with a reason, which is in the log before the words are shown', async () => {
  const { concernId, lead } = await aRaisedConcern()
  w.later(90 * MINUTE)
  const { rows } = await w.ask(listConcerns, lead, {})
  expect(rows).toMatchObject([{ concernId, about: 'child', minutesLeft: -30, onHold: false }])
  const page = await w.ask(concernToHandle, lead, { concernId })
  expect(JSON.stringify([rows, page])).not.toContain(CANARY)

  await expect(w.ask(readConcern, lead, { concernId } as never)).rejects.toMatchObject({ code: 'invalid' })
  const { words } = await w.ask(readConcern, lead, { concernId, reason: 'to_act' })
  expect(words).toContain(CANARY)
  expect((await w.audit()).at(-1)).toMatchObject({
    actorId: lead.accountId,
    kind: 'read',
    event: 'revealed',
    ids: { concernId, reason: 'to_act' },
    familyId: null,
    volunteerId: null,
    matchId: null,
  })
})

test('the list takes first what is longest past its term', async () => {
  const { concernId, lead, mentor } = await aRaisedConcern()
  w.later(30 * MINUTE)
  const second = await w.execute(raiseConcern, mentor, { ...typed })
  const order = async () => (await w.ask(listConcerns, lead, {})).rows.map((row) => row.concernId)
  expect(await order()).toEqual([concernId, second])
  await w.execute(acknowledgeConcern, lead, { concernId, version: 1, advice: 'Wait.', visits: 'go_on' })
  expect(await order()).toEqual([second, concernId])
})

test('the raiser sees that it was received, later the advice and whether to visit, and nothing else', async () => {
  const raised = await aRaisedConcern()
  const { concernId, mentor } = raised
  expect(await w.ask(ownConcern, mentor, { concernId })).toMatchObject({ answeredAt: null, advice: null })
  await acknowledged(raised, 'hold')
  const receipt = await w.ask(ownConcern, mentor, { concernId })
  expect(receipt).toMatchObject({
    answeredBy: 'Ngozi Adeyemi',
    advice: 'Do not ask him again.',
    onHold: true,
  })
  expect(Object.keys(receipt)).not.toContain('stage')
  expect((await w.ask(ownConcerns, mentor, {})).rows).toMatchObject([{ concernId, answeredAt: w.now() }])
  expect((await w.outbox()).at(-1)).toMatchObject({ template: 'answer-waiting', toId: mentor.accountId })
  const other = await loadActor(w.database.read, 'somebody-else', w.today())
  await expect(w.ask(ownConcern, other, { concernId })).rejects.toMatchObject({ code: 'not-found' })
})

test('a concern is answered, decided with reasons, referred in writing and closed, in that order', async () => {
  const raised = await aRaisedConcern()
  const { lead, concernId } = raised
  const decide = {
    concernId,
    decision: 'refer',
    rationale: 'Two accounts agree.',
    familyTold: 'not_safe',
  } as const
  await expect(
    w.execute(decideConcern, lead, { ...decide, familyWhy: 'x', version: 1 }),
  ).rejects.toMatchObject({
    code: 'conflict',
  })
  await acknowledged(raised)
  expect((await w.ask(concernToHandle, lead, { concernId })).dueAt).toEqual(new Date('2026-11-23T20:00:00Z'))

  const now = async () => ({ version: await versionOf(concernId) })
  await expect(w.execute(decideConcern, lead, { ...decide, ...(await now()) })).rejects.toMatchObject({
    fields: { familyWhy: ['Write why it is not safe'] },
  })
  await w.execute(decideConcern, lead, { ...decide, familyWhy: 'He would know.', ...(await now()) })
  const dueAfter = async () => (await w.ask(concernToHandle, lead, { concernId })).dueAt
  expect(await dueAfter()).toEqual(new Date('2026-11-24T09:30:00Z'))

  const close = async () => w.execute(closeConcern, lead, { concernId, outcome: 'Seen.', ...(await now()) })
  await expect(close()).rejects.toMatchObject({ code: 'conflict' })
  const refer = { concernId, place: 'childrens_social_care', madeOn: '2026-11-23' } as const
  await w.execute(recordReferral, lead, { ...refer, inWriting: 'not_yet', ...(await now()) })
  await expect(close()).rejects.toMatchObject({ code: 'conflict' })
  await w.execute(recordReferral, lead, {
    ...refer,
    inWriting: 'yes',
    theirReference: 'ECC/991',
    ...(await now()),
  })
  expect(await dueAfter()).toEqual(new Date('2026-11-26T09:30:00Z'))
  expect(await w.ask(readConcern, lead, { concernId, reason: 'to_review' })).toMatchObject({
    rationale: 'Two accounts agree.',
    familyWhy: 'He would know.',
    theirReferences: [{ text: null }, { text: 'ECC/991' }],
  })
  await close()
  expect((await w.ask(listConcerns, lead, {})).rows).toEqual([])
  expect(await w.ask(concernToHandle, lead, { concernId })).toMatchObject({ stage: 'closed', moves: [] })
})

test('on hold, no visit is planned, yet a visit that happened is logged; lifted, all is as before', async () => {
  const raised = await aRaisedConcern()
  const { concernId, lead, mentor, match, coordinator, build } = raised
  await build.visit(match, { happenedOn: '2026-11-19', nextVisitOn: '2026-11-24' })
  await acknowledged(raised, 'hold')
  expect((await w.ask(nextVisits, mentor, {})).rows).toMatchObject([{ onHold: true }])
  expect(await w.ask(holdOnMatch, mentor, { matchId: match.id })).toMatchObject({ onHold: true })
  expect(await w.ask(holdOnMatch, coordinator, { matchId: match.id })).toMatchObject({
    onHold: true,
    live: true,
  })

  const visit = {
    matchId: match.id,
    happenedOn: '2026-11-22',
    minutes: 60,
    medium: 'home',
    worry: 'none',
  } as const
  await expect(w.execute(logVisit, mentor, { ...visit, nextVisitOn: '2026-11-30' })).rejects.toMatchObject({
    fields: { nextVisitOn: [expect.stringContaining('on hold')] },
  })
  await w.execute(logVisit, mentor, visit)

  await expect(
    w.execute(closeConcern, lead, { concernId, outcome: 'x', version: await versionOf(concernId) }),
  ).rejects.toMatchObject({ code: 'conflict' })
  await w.execute(resumeVisits, lead, { concernId, version: await versionOf(concernId) })
  expect(await w.ask(holdOnMatch, mentor, { matchId: match.id })).toMatchObject({ onHold: false })
  await w.execute(logVisit, mentor, { ...visit, nextVisitOn: '2026-11-30' })
})

test('a concern about a volunteer holds every match of theirs; one match is never held twice', async () => {
  const raised = await aRaisedConcern({ about: 'volunteer' })
  const { match, build, lead, concernId } = raised
  const other = await build.family()
  await build.match({ familyId: other.id, volunteerId: match.volunteerId, stage: 'trial' })
  await acknowledged(raised, 'hold')
  expect(await w.database.read.select().from(visitHolds)).toHaveLength(2)
  await expect(
    w.execute(holdVisits, lead, { concernId, version: await versionOf(concernId) }),
  ).rejects.toMatchObject({ code: 'conflict' })
})

test('nobody but the lead gets a word of it from any question there is', async () => {
  const raised = await aRaisedConcern()
  const { match, family, build, coordinator, mentor, lead, concernId } = raised
  await acknowledged(raised)
  await w.execute(decideConcern, lead, {
    concernId,
    decision: 'support_here',
    rationale: `Because ${CANARY}.`,
    familyTold: 'told',
    version: await versionOf(concernId),
  })
  await build.visit(match, { happenedOn: '2026-11-19' })
  const people: Record<string, Actor> = {
    coordinator,
    mentor,
    manager: w.actor('m', { kind: 'manages' }),
    keyWorker: w.actor('k', { kind: 'key_works', family: family.id }),
    supervisor: w.actor('s', { kind: 'supervises', volunteer: match.volunteerId }),
    partner: w.actor('p', { kind: 'reports_for', organisation: match.organisationId }),
    family: w.actor('f', { kind: 'belongs_to', family: family.id }),
    board: w.actor('b', { kind: 'governs' }),
    administrator: w.actor('a', { kind: 'administers' }),
  }
  const input = {
    concernId,
    reason: 'to_act',
    matchId: match.id,
    familyId: family.id,
    matchingProfileId: family.id,
    volunteerId: match.volunteerId,
    list: 'targets',
    demo: true,
  }
  let answered = 0
  for (const [who, actor] of Object.entries(people))
    for (const query of Object.values(queries) as unknown as AnyQuery[]) {
      const answer = await w.ask(query, actor, input).catch((problem) => String(problem))
      if (typeof answer !== 'string') answered += 1
      expect(JSON.stringify(answer), `${query.name} to ${who}`).not.toContain(CANARY)
    }
  expect(answered).toBeGreaterThan(20)
  expect(JSON.stringify(await w.ask(matchFile, coordinator, { matchId: match.id }))).not.toContain(CANARY)
  expect(JSON.stringify(await w.ask(visitsOfMatch, coordinator, { matchId: match.id }))).not.toContain(CANARY)
  const texts = JSON.stringify([await w.audit(), await w.outbox()])
  expect(texts).not.toContain(CANARY)
})

test('who it is about never reaches it: not the lead, not the coordinator, not even that it is there', async () => {
  const raised = await aRaisedConcern()
  const { mentor, match, lead, coordinator, build } = raised
  const { id: managerId } = await build.account('Helen Oduya')
  await build.relation(managerId, 'manages')
  const aboutLead = await w.execute(raiseConcern, mentor, {
    ...typed,
    about: 'staff',
    matchId: match.id,
    withheldFromId: lead.accountId,
  })
  expect((await w.ask(listConcerns, lead, {})).rows.map((row) => row.concernId)).toEqual([raised.concernId])
  for (const ask of [
    () => w.ask(concernToHandle, lead, { concernId: aboutLead }),
    () => w.ask(readConcern, lead, { concernId: aboutLead, reason: 'to_act' }),
  ])
    await expect(ask()).rejects.toMatchObject({ code: 'not-found' })
  expect((await w.outbox()).at(-1)).toMatchObject({ template: 'look-now', toId: managerId })
  const manager = await loadActor(w.database.read, managerId, w.today())
  expect((await w.ask(listConcerns, manager, {})).rows.map((row) => row.concernId)).toEqual([aboutLead])
  const another = w.actor('another-manager', { kind: 'manages' })
  expect((await w.ask(listConcerns, another, {})).rows).toEqual([])

  const other = await aMentoredMatch(w, { build })
  await w.execute(raiseConcern, await other.mentor(), {
    ...typed,
    about: 'staff',
    matchId: other.match.id,
    withheldFromId: coordinator.accountId,
  })
  expect(await liveConcernsOn(w.database.read, coordinator, [other.match.id])).toEqual([])
  const colleague = { accountId: 'colleague' }
  expect(await liveConcernsOn(w.database.read, colleague, [other.match.id])).toMatchObject([
    { matchId: other.match.id, onHold: false },
  ])
})

test('the live concerns of some matches are told by id and moment, and no more', async () => {
  const raised = await aRaisedConcern()
  const { match, coordinator } = raised
  expect(await liveConcernsOn(w.database.read, coordinator, [match.id, 'another'])).toEqual([
    { matchId: match.id, since: w.now(), onHold: false },
  ])
  await acknowledged(raised, 'hold')
  expect(await liveConcernsOn(w.database.read, coordinator, [match.id])).toEqual([
    { matchId: match.id, since: w.now(), onHold: true },
  ])
  expect(await liveConcernsOn(w.database.read, coordinator, [])).toEqual([])
})

test('the form offers a volunteer their own families, and those it could be about', async () => {
  const { mentor, match } = await aRaisedConcern()
  const form = await w.ask(toRaise, mentor, {})
  expect(form).toMatchObject({ subject: null, ownMatches: [{ matchId: match.id, firstNames: 'Rosie' }] })
  expect(form.staff.map(({ name }) => name)).toEqual(['Maryam Siddiqui', 'Ngozi Adeyemi'])
  expect(await w.ask(toRaise, mentor, { match: match.id })).toMatchObject({
    subject: { matchId: match.id, reference: match.reference },
    ownMatches: [],
  })
})

test('nobody raises a concern on a match, a family or a volunteer that is not theirs to know of', async () => {
  const { mentor, build } = await aRaisedConcern()
  const other = await aMentoredMatch(w, { build })
  for (const on of [
    { matchId: other.match.id },
    { familyId: other.family.id },
    { volunteerId: other.match.volunteerId },
  ])
    await expect(w.execute(raiseConcern, mentor, { ...typed, ...on })).rejects.toMatchObject({
      code: 'not-found',
    })
})

test('without a lead, a manager is named; a lead kept apart from the family is not told of it', async () => {
  const build = builders(w)
  const apart = await build.account('Kept Apart')
  const manager = await build.account('Helen Oduya')
  const { match, family, mentor } = await aMentoredMatch(w, { build })
  await build.relation(apart.id, 'safeguards')
  await build.relation(apart.id, 'excluded_from', { familyId: family.id })
  await build.relation(manager.id, 'manages')
  await w.execute(raiseConcern, await mentor(), { ...typed, matchId: match.id })
  expect((await w.outbox()).map(({ toId }) => toId)).toEqual([manager.id])
  const lead = await loadActor(w.database.read, apart.id, w.today())
  expect((await w.ask(listConcerns, lead, {})).rows).toEqual([])
})
