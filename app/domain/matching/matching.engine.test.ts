import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listFamilies, withdrawConsent } from '#app/domain/families/index.ts'
import { matches, matchingProfiles } from '#db/schema/index.ts'
import { matchSteps } from '#test/support/match-steps.ts'
import { aWaitingFamily, nowakNeed } from '#test/support/waiting-family.ts'
import { type World, world } from '#test/support/world.ts'
import { answerAsMentor, matchFile, ownMatch, proposeMatch, rankVolunteers } from './index.ts'
import { readReasons } from './match-reasons.ts'

let w: World
let nowak: Awaited<ReturnType<typeof aWaitingFamily>>
let step: ReturnType<typeof matchSteps>
beforeEach(async () => {
  w = await world()
  nowak = await aWaitingFamily(w)
  step = matchSteps(w, nowak)
})
afterEach(() => w.close())

const rank = (why = '') =>
  w.ask(rankVolunteers, nowak.coordinator, { matchingProfileId: nowak.family.id, why })
const waitingSince = async () =>
  (await w.database.read.select().from(matchingProfiles).where(eq(matchingProfiles.id, nowak.family.id)))[0]
    ?.waitingSince
const withdraw = () =>
  w.execute(withdrawConsent, nowak.coordinator, {
    matchingProfileId: nowak.family.id,
    consent: 'sharing_for_mentoring',
    withdrawnOn: w.today(),
  })

describe('who could mentor a family', () => {
  test('is ranked with points in words for each criterion', async () => {
    const { candidates } = await rank()
    expect(candidates).toMatchObject([
      { name: 'Agnieszka Wrona', rank: 1, place: 'CO12', freePlaces: 1, places: 1 },
    ])
    const language = candidates[0]?.byCriterion.find(({ criterion }) => criterion === 'language')
    expect(language).toMatchObject({ points: 15, of: 15, says: 'Speaks Polish.' })
  })

  test('leaves out nobody who is approved: those who are not ready come with what is missing', async () => {
    await nowak.build.volunteer({ ...nowak.place, stage: 'approved', displayName: 'Leah Goldberg' })
    const { asked, reasons } = await rank('leah')
    expect(asked?.excluded).toMatchObject([{ name: 'Leah Goldberg', reasons: [{ rule: 'H1' }] }])
    expect(asked?.excluded[0]?.reasons[0]?.says).toContain('The interview has not been held yet.')
    expect(reasons).toMatchObject([{ name: 'A gate is not met today', mentors: 1, whoMayOverride: 'Nobody' }])
  })

  test('names no reason that is for the safeguarding lead alone', async () => {
    const sue = await nowak.ready('Sue Bright')
    const account = await nowak.build.account('Sue Bright', { kind: 'volunteer' })
    await nowak.build.relation(account.id, 'volunteers', { volunteerId: sue.id })
    await nowak.build.relation(account.id, 'excluded_from', { familyId: nowak.family.id })
    await nowak.ready('Tom Reed', { stage: 'suspended' })
    const seen = [
      ...((await rank('sue bright')).asked?.excluded ?? []),
      ...((await rank('tom')).asked?.excluded ?? []),
    ]
    expect(seen.map(({ reasons }) => reasons)).toEqual(
      Array(2).fill([
        {
          rule: null,
          name: 'Not possible',
          says: 'Not possible.',
          whoMayOverride: 'The safeguarding lead knows why',
        },
      ]),
    )
  })

  test('holds only volunteers of the coordinator’s own organisation', async () => {
    const elsewhere = await nowak.build.organisation()
    await nowak.ready('Bilal Hussain', { organisationId: elsewhere.id })
    const { candidates, notPossible } = await rank()
    expect(candidates?.map(({ name }) => name)).toEqual(['Agnieszka Wrona'])
    expect(notPossible).toBe(0)
  })

  test('is not asked of a family that does not share its profile', async () => {
    await withdraw()
    expect(await rank()).toMatchObject({ shares: false, possible: 0, notPossible: 0 })
  })

  test('goes by the weights in force', async () => {
    const weights = {
      availability: 0,
      travel: 0,
      language: 100,
      goals: 0,
      child_ages: 0,
      family_preferences: 0,
      interests: 0,
      mentor_preferences: 0,
    }
    await nowak.build.rule('matching.weights', weights)
    const { candidates } = await rank()
    expect(candidates[0]?.points).toBe(100)
  })
})

describe('a proposal', () => {
  test('asks the volunteer by e-mail without a word about the family, and keeps its reasons encrypted', async () => {
    const matchId = await step.propose()
    expect(await w.outbox()).toMatchObject([
      { template: 'match-proposed', toKind: 'volunteer', toId: nowak.agnieszka.id },
    ])
    const [row] = await w.database.read.select().from(matches)
    expect(row).toMatchObject({
      reference: 'M-0001',
      stage: 'proposed',
      proposedOn: w.today(),
      professionalId: nowak.keyWorker.id,
    })
    expect(row?.reasons).toMatch(/^v1\./)
    const file = await w.ask(matchFile, nowak.coordinator, { matchId })
    expect(readReasons(file.reasons ?? null)).toMatchObject({ on: w.today(), points: expect.any(Number) })
  })

  test('has the coordinator as professional contact where there is no key worker', async () => {
    const family = await nowak.build.family({ ...nowak.place, outcode: 'CO12', need: nowakNeed })
    await w.execute(proposeMatch, nowak.coordinator, {
      matchingProfileId: family.id,
      volunteerId: nowak.agnieszka.id,
    })
    const [row] = await w.database.read.select().from(matches)
    expect(row?.professionalId).toBe(nowak.coordinator.accountId)
  })

  test('of a pair that a rule excludes is refused with the reason', async () => {
    const kenneth = await nowak.ready('Kenneth Ng', { offer: { gender: 'man' } })
    await expect(step.propose(kenneth.id)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('The family asked for a woman.'),
    })
    expect(await w.database.read.select().from(matches)).toEqual([])
  })

  test('of somebody whom another match leaves no place is refused', async () => {
    await step.propose()
    const other = await nowak.build.family({ ...nowak.place, outcode: 'CO12', need: nowakNeed })
    const attempt = w.execute(proposeMatch, nowak.coordinator, {
      matchingProfileId: other.id,
      volunteerId: nowak.agnieszka.id,
    })
    await expect(attempt).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('1 of 1 places'),
    })
  })

  test('is refused once the family has taken back its consent', async () => {
    await withdraw()
    await expect(step.propose()).rejects.toMatchObject({ code: 'conflict' })
    await w.database.write((tx) => tx.update(matchingProfiles).set({ waitingSince: '2026-09-23' }))
    await expect(step.propose()).rejects.toMatchObject({ message: expect.stringContaining('consent') })
  })

  test('sent twice with one key makes one match', async () => {
    const input = { matchingProfileId: nowak.family.id, volunteerId: nowak.agnieszka.id }
    const send = () => w.execute(proposeMatch, nowak.coordinator, input, { key: 'one-form' })
    const [first, second] = await Promise.all([send(), send()])
    expect(second).toBe(first)
    expect(await w.database.read.select().from(matches)).toHaveLength(1)
  })

  test('from another organisation’s coordinator, or of their volunteer, finds nothing', async () => {
    const elsewhere = await nowak.build.organisation()
    const stranger = w.actor('stranger', { kind: 'coordinates', organisation: elsewhere.id })
    const input = { matchingProfileId: nowak.family.id, volunteerId: nowak.agnieszka.id }
    await expect(w.execute(proposeMatch, stranger, input)).rejects.toMatchObject({ code: 'not-found' })
    const theirs = await nowak.ready('Bilal Hussain', { organisationId: elsewhere.id })
    await expect(step.propose(theirs.id)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('the journey of a match', () => {
  test('goes from a ready volunteer to an active match, each step on its day', async () => {
    const matchId = await step.aChosenMatch()
    await step.move(matchId, 'introduce')
    expect(await waitingSince()).toBe('2026-09-23')
    await step.move(matchId, 'start_trial')
    expect(await waitingSince()).toBeNull()
    await step.move(matchId, 'confirm')
    const file = await w.ask(matchFile, nowak.coordinator, { matchId })
    expect(file).toMatchObject({ stage: 'active', familyName: 'Nowak', volunteer: 'Agnieszka Wrona' })
    expect(file.steps?.map((step) => [step.move, step.happenedOn])).toEqual(
      ['mentor_accepts', 'family_chooses', 'introduce', 'start_trial', 'confirm'].map((one) => [
        one,
        w.today(),
      ]),
    )
    const { rows } = await w.ask(listFamilies, nowak.coordinator, {})
    expect(rows).toEqual([])
  })

  test('shows the professional contact both ways', async () => {
    const matchId = await step.aChosenMatch()
    const forMentor = await w.ask(ownMatch, step.mentor(), { matchId })
    expect(forMentor.professional).toMatchObject({
      name: 'Joanne Pike',
      isKeyWorker: true,
      email: nowak.keyWorker.email,
    })
    const forKeyWorker = await w.ask(matchFile, nowak.keyWorkerActor, { matchId })
    expect(forKeyWorker).toMatchObject({
      volunteer: 'Agnieszka Wrona',
      coordinator: { name: 'Maryam Siddiqui' },
    })
    expect(forKeyWorker).not.toHaveProperty('reasons')
  })

  test('does not bring a pair together once a gate has run out', async () => {
    const matchId = await step.aChosenMatch()
    await nowak.build.gateFact(nowak.agnieszka.id, 'dbs', w.today(), { outcome: 'not_met' })
    await expect(step.move(matchId, 'introduce')).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('DBS'),
    })
    expect(await step.stageOf(matchId)).toBe('family_accepted')
  })

  test('stops where the family takes back its consent', async () => {
    const matchId = await step.propose()
    await w.execute(answerAsMentor, step.mentor(), { matchId, answer: 'yes' })
    await withdraw()
    await expect(step.chosen(matchId)).rejects.toMatchObject({ message: expect.stringContaining('consent') })
  })

  test('closes nothing else when a family chooses', async () => {
    const leah = await nowak.ready('Leah Goldberg')
    const [first, second] = [await step.propose(), await step.propose(leah.id)]
    await w.execute(answerAsMentor, step.mentor(), { matchId: first, answer: 'yes' })
    await step.chosen(first)
    expect(await step.stageOf(second)).toBe('proposed')
  })

  test('that ends early puts the family back on the waiting list from that day', async () => {
    const matchId = await step.aChosenMatch()
    for (const next of ['introduce', 'start_trial'] as const) await step.move(matchId, next)
    w.later(7 * 24 * 3600_000)
    await expect(step.move(matchId, 'close_early')).rejects.toMatchObject({
      fields: { reason: expect.anything() },
    })
    await step.move(matchId, 'close_early', { reason: 'mentor_left' })
    expect(await waitingSince()).toBe(w.today())
    const [row] = await w.database.read.select().from(matches)
    expect(row).toMatchObject({ stage: 'closed_early', endedOn: w.today(), endedBecause: 'mentor_left' })
  })

  test('keeps why it is paused for as long as it is', async () => {
    const matchId = await step.aChosenMatch()
    for (const next of ['introduce', 'start_trial', 'confirm'] as const) await step.move(matchId, next)
    await expect(step.move(matchId, 'pause', { reason: 'illness' })).rejects.toMatchObject({
      fields: { until: [expect.any(String)] },
    })
    await step.move(matchId, 'pause', { reason: 'illness', until: '2026-12-07' })
    expect(await w.ask(matchFile, nowak.coordinator, { matchId })).toMatchObject({
      stage: 'paused',
      pausedBecause: 'illness',
      pausedUntil: '2026-12-07',
    })
    await step.move(matchId, 'resume')
    expect(await w.ask(matchFile, nowak.coordinator, { matchId })).toMatchObject({
      stage: 'active',
      pausedBecause: null,
      pausedUntil: null,
    })
  })

  test('whose ending was written down by mistake goes on where it stood, on the same day alone', async () => {
    const matchId = await step.aChosenMatch()
    for (const next of ['introduce', 'start_trial'] as const) await step.move(matchId, next)
    const end = () => step.move(matchId, 'close_early', { reason: 'mismatch' })
    await end()
    await expect(step.move(matchId, 'reopen')).rejects.toMatchObject({ code: 'conflict' })
    await step.move(matchId, 'reopen_trial')
    expect(await waitingSince()).toBeNull()
    expect(await w.database.read.select().from(matches)).toMatchObject([
      { stage: 'trial', endedOn: null, endedBecause: null },
    ])
    await end()
    w.later(24 * 3600_000)
    await expect(step.move(matchId, 'reopen_trial')).rejects.toMatchObject({ code: 'conflict' })
  })

  test('tells mentor and key worker of every step', async () => {
    const matchId = await step.aChosenMatch()
    const before = (await w.outbox()).length
    await step.move(matchId, 'introduce')
    expect((await w.outbox()).slice(before).map(({ toId }) => toId)).toEqual([
      nowak.agnieszka.id,
      nowak.keyWorker.id,
    ])
  })

  test('knows no step that lies ahead, or before the step it follows', async () => {
    const matchId = await step.aChosenMatch()
    for (const happenedOn of ['2026-11-24', '2026-11-22'])
      await expect(step.move(matchId, 'introduce', { happenedOn })).rejects.toMatchObject({
        fields: { happenedOn: expect.anything() },
      })
    await expect(step.move(matchId, 'confirm')).rejects.toMatchObject({ code: 'conflict' })
  })

  test('recorded late keeps its true day and sends no e-mail', async () => {
    const matchId = await step.propose()
    w.later(7 * 24 * 3600_000)
    await w.execute(answerAsMentor, nowak.coordinator, { matchId, answer: 'no', answeredOn: '2026-11-25' })
    expect(await w.database.read.select().from(matches)).toMatchObject([
      { stage: 'abandoned_before_start', endedOn: '2026-11-25' },
    ])
    expect(await w.outbox()).toHaveLength(1)
  })
})
