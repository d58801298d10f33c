import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadActor } from '#app/auth/load-actor.server.ts'
import { familyProfile, listFamilies, withdrawConsent } from '#app/domain/families/index.ts'
import { matches, matchingProfiles } from '#db/schema/index.ts'
import { aWaitingFamily, nowakNeed } from '#test/support/waiting-family.ts'
import { type World, world } from '#test/support/world.ts'
import {
  answerAsMentor,
  listMatches,
  matchFile,
  moveMatch,
  ownMatch,
  ownMatches,
  proposeMatch,
  rankVolunteers,
  recordFamilyChoice,
} from './index.ts'
import { readReasons } from './match-reasons.ts'
import type { RecordedMove } from './recorded-moves.ts'

let w: World
let nowak: Awaited<ReturnType<typeof aWaitingFamily>>
beforeEach(async () => {
  w = await world()
  nowak = await aWaitingFamily(w)
})
afterEach(() => w.close())

const rank = (why = '') =>
  w.ask(rankVolunteers, nowak.coordinator, { matchingProfileId: nowak.family.id, why })
const propose = (volunteerId = nowak.agnieszka.id) =>
  w.execute(proposeMatch, nowak.coordinator, { matchingProfileId: nowak.family.id, volunteerId })
const mentor = () => nowak.volunteerActor(nowak.agnieszka.id)
const chosen = (matchId: string) =>
  w.execute(recordFamilyChoice, nowak.coordinator, {
    matchId,
    choice: 'chosen',
    toldBy: 'key_worker',
    chosenOn: w.today(),
  })
const move = (matchId: string, name: RecordedMove, rest: object = {}) =>
  w.execute(moveMatch, nowak.coordinator, { matchId, move: name, happenedOn: w.today(), ...rest })
const stageOf = async (matchId: string) =>
  (await w.database.read.select().from(matches).where(eq(matches.id, matchId)))[0]?.stage
const waitingSince = async () =>
  (await w.database.read.select().from(matchingProfiles).where(eq(matchingProfiles.id, nowak.family.id)))[0]
    ?.waitingSince
const withdraw = () =>
  w.execute(withdrawConsent, nowak.coordinator, {
    matchingProfileId: nowak.family.id,
    consent: 'sharing_for_mentoring',
    withdrawnOn: w.today(),
  })

/** A match that has come as far as the family's choice. */
async function aChosenMatch(): Promise<string> {
  const matchId = await propose()
  await w.execute(answerAsMentor, mentor(), { matchId, answer: 'yes' })
  await chosen(matchId)
  return matchId
}

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
    const matchId = await propose()
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
    await expect(propose(kenneth.id)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('The family asked for a woman.'),
    })
    expect(await w.database.read.select().from(matches)).toEqual([])
  })

  test('of somebody whom another match leaves no place is refused', async () => {
    await propose()
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
    await expect(propose()).rejects.toMatchObject({ code: 'conflict' })
    await w.database.write((tx) => tx.update(matchingProfiles).set({ waitingSince: '2026-09-23' }))
    await expect(propose()).rejects.toMatchObject({ message: expect.stringContaining('consent') })
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
    await expect(propose(theirs.id)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('the journey of a match', () => {
  test('goes from a ready volunteer to an active match, each step on its day', async () => {
    const matchId = await aChosenMatch()
    await move(matchId, 'introduce')
    expect(await waitingSince()).toBe('2026-09-23')
    await move(matchId, 'start_trial')
    expect(await waitingSince()).toBeNull()
    await move(matchId, 'confirm')
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
    const matchId = await aChosenMatch()
    const forMentor = await w.ask(ownMatch, mentor(), { matchId })
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
    const matchId = await aChosenMatch()
    await nowak.build.gateFact(nowak.agnieszka.id, 'dbs', w.today(), { outcome: 'not_met' })
    await expect(move(matchId, 'introduce')).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('DBS'),
    })
    expect(await stageOf(matchId)).toBe('family_accepted')
  })

  test('stops where the family takes back its consent', async () => {
    const matchId = await propose()
    await w.execute(answerAsMentor, mentor(), { matchId, answer: 'yes' })
    await withdraw()
    await expect(chosen(matchId)).rejects.toMatchObject({ message: expect.stringContaining('consent') })
  })

  test('closes nothing else when a family chooses', async () => {
    const leah = await nowak.ready('Leah Goldberg')
    const [first, second] = [await propose(), await propose(leah.id)]
    await w.execute(answerAsMentor, mentor(), { matchId: first, answer: 'yes' })
    await chosen(first)
    expect(await stageOf(second)).toBe('proposed')
  })

  test('that ends early puts the family back on the waiting list from that day', async () => {
    const matchId = await aChosenMatch()
    for (const step of ['introduce', 'start_trial'] as const) await move(matchId, step)
    w.later(7 * 24 * 3600_000)
    await expect(move(matchId, 'close_early')).rejects.toMatchObject({
      fields: { reason: expect.anything() },
    })
    await move(matchId, 'close_early', { reason: 'mentor_left' })
    expect(await waitingSince()).toBe(w.today())
    const [row] = await w.database.read.select().from(matches)
    expect(row).toMatchObject({ stage: 'closed_early', endedOn: w.today(), endedBecause: 'mentor_left' })
  })

  test('keeps why it is paused for as long as it is', async () => {
    const matchId = await aChosenMatch()
    for (const step of ['introduce', 'start_trial', 'confirm'] as const) await move(matchId, step)
    await move(matchId, 'pause', { reason: 'illness' })
    expect(await w.ask(matchFile, nowak.coordinator, { matchId })).toMatchObject({
      stage: 'paused',
      pausedBecause: 'illness',
    })
    await move(matchId, 'resume')
    expect(await w.ask(matchFile, nowak.coordinator, { matchId })).toMatchObject({
      stage: 'active',
      pausedBecause: null,
    })
  })

  test('knows no step that lies ahead, or before the step it follows', async () => {
    const matchId = await aChosenMatch()
    for (const happenedOn of ['2026-11-24', '2026-11-22'])
      await expect(move(matchId, 'introduce', { happenedOn })).rejects.toMatchObject({
        fields: { happenedOn: expect.anything() },
      })
    await expect(move(matchId, 'confirm')).rejects.toMatchObject({ code: 'conflict' })
  })

  test('recorded late keeps its true day and sends no e-mail', async () => {
    const matchId = await propose()
    w.later(7 * 24 * 3600_000)
    await w.execute(answerAsMentor, nowak.coordinator, { matchId, answer: 'no', answeredOn: '2026-11-25' })
    expect(await w.database.read.select().from(matches)).toMatchObject([
      { stage: 'abandoned_before_start', endedOn: '2026-11-25' },
    ])
    expect(await w.outbox()).toHaveLength(1)
  })
})

describe('a volunteer', () => {
  test('sees an area, times and needs before the family chooses, and nothing by which to find it', async () => {
    const matchId = await propose()
    const seen = await w.ask(ownMatch, mentor(), { matchId })
    expect(seen).toMatchObject({
      stage: 'proposed',
      mayAnswer: true,
      area: 'CO12',
      needs: ['routines', 'debt_and_money'],
      times: ['tue_evening', 'thu_evening'],
      firstNames: null,
    })
    expect(JSON.stringify(seen)).not.toMatch(/Nowak|Marta|Polish|F-0/)
    expect(Object.keys(seen)).not.toContain('safeContact')
  })

  test('sees first names once chosen, the way to be in touch once introduced, and neither when it is over', async () => {
    const matchId = await aChosenMatch()
    const account = await nowak.build.account('Agnieszka Wrona', { kind: 'volunteer' })
    await nowak.build.relation(account.id, 'volunteers', { volunteerId: nowak.agnieszka.id })
    const see = async () =>
      w.ask(ownMatch, await loadActor(w.database.read, account.id, w.today()), { matchId })
    expect(await see()).toMatchObject({ firstNames: 'Marta and Olek' })
    expect(await see()).not.toHaveProperty('safeContact')
    await move(matchId, 'introduce')
    expect(await see()).toHaveProperty('safeContact')
    await move(matchId, 'start_trial')
    await move(matchId, 'close_early', { reason: 'moved' })
    expect(await see()).toMatchObject({ firstNames: null, needs: null, times: null })
    expect(await see()).not.toHaveProperty('safeContact')
    expect(
      await w.ask(ownMatches, await loadActor(w.database.read, account.id, w.today()), {}),
    ).toMatchObject({ rows: [] })
  })

  test('cannot open the match of somebody else, nor answer for them', async () => {
    const matchId = await propose()
    const leah = await nowak.ready('Leah Goldberg')
    const other = nowak.volunteerActor(leah.id)
    await expect(w.ask(ownMatch, other, { matchId })).rejects.toMatchObject({ code: 'not-found' })
    await expect(w.execute(answerAsMentor, other, { matchId, answer: 'yes' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('answers today, whatever day they type, and the coordinator is told', async () => {
    const matchId = await propose()
    await w.execute(answerAsMentor, mentor(), { matchId, answer: 'yes', answeredOn: '2026-10-01' })
    expect(await w.outbox()).toMatchObject([
      { template: 'match-proposed' },
      { template: 'match-moved', toKind: 'account', toId: nowak.coordinator.accountId },
    ])
  })

  test('lists their open matches with names only where they may be known', async () => {
    const matchId = await propose()
    const list = async () => (await w.ask(ownMatches, mentor(), {})).rows
    expect(await list()).toMatchObject([{ matchId, stage: 'proposed', mayAnswer: true, firstNames: null }])
    await w.execute(answerAsMentor, mentor(), { matchId, answer: 'yes' })
    await chosen(matchId)
    expect(await list()).toMatchObject([{ matchId, mayAnswer: false, firstNames: 'Marta and Olek' }])
  })
})

describe('somebody who is excluded from a family', () => {
  const excluded = () =>
    w.actor('neighbour', nowak.coordinates, { kind: 'excluded_from', family: nowak.family.id })

  test('finds neither it nor its matches, whatever else they hold', async () => {
    const matchId = await propose()
    const about = { matchingProfileId: nowak.family.id }
    await expect(w.ask(familyProfile, excluded(), about)).rejects.toMatchObject({ code: 'not-found' })
    await expect(w.ask(rankVolunteers, excluded(), about)).rejects.toMatchObject({ code: 'not-found' })
    await expect(w.ask(matchFile, excluded(), { matchId })).rejects.toMatchObject({ code: 'not-found' })
    expect(await w.ask(listMatches, excluded(), {})).toEqual({ rows: [], next: null })
    expect(await w.ask(listFamilies, excluded(), {})).toEqual({ rows: [], next: null })
  })
})

describe('the list of matches', () => {
  test('holds those that are open, the latest proposed first, page by page', async () => {
    const other = await nowak.build.family(nowak.place)
    for (let number = 1; number <= 55; number++)
      await nowak.build.match({
        familyId: other.id,
        volunteerId: nowak.agnieszka.id,
        stage: number % 11 === 0 ? 'closed' : 'active',
        proposedOn: `2026-0${1 + (number % 9)}-05`,
      })
    const first = await w.ask(listMatches, nowak.coordinator, {})
    expect([first.rows.length, first.next]).toEqual([50, null])
    const everything = await w.ask(listMatches, w.actor('manager', { kind: 'manages' }), { show: 'ended' })
    expect(everything.rows).toHaveLength(5)
    const days = first.rows.map(({ proposedOn }) => proposedOn ?? '')
    expect(days).toEqual([...days].sort().reverse())
    await nowak.build.match({
      familyId: other.id,
      volunteerId: nowak.agnieszka.id,
      stage: 'trial',
      proposedOn: '2025-12-01',
    })
    const again = await w.ask(listMatches, nowak.coordinator, {})
    const second = await w.ask(listMatches, nowak.coordinator, { cursor: again.next ?? '' })
    expect(second).toMatchObject({ rows: [{ stage: 'trial', proposedOn: '2025-12-01' }], next: null })
  })

  test('can be cut down to those one looks after and to people called alike, and turned round', async () => {
    const other = await nowak.build.family({ ...nowak.place, familyName: 'Okafor' })
    const maryam = await nowak.build.account('Maryam Siddiqui')
    const of = (familyId: string, proposedOn: string, rest: object = {}) =>
      nowak.build.match({ familyId, volunteerId: nowak.agnieszka.id, proposedOn, ...rest })
    const early = await of(nowak.family.id, '2026-01-05', { coordinatorId: maryam.id })
    const late = await of(other.id, '2026-02-05')
    const her = w.actor(maryam.id, { kind: 'manages' })
    const seen = async (input: object) =>
      (await w.ask(listMatches, her, input)).rows.map(({ reference }) => reference)
    expect(await seen({ whose: 'mine' })).toEqual([early.reference])
    expect(await seen({ called: { families: [other.id], volunteers: [] } })).toEqual([late.reference])
    expect(await seen({ called: { families: [], volunteers: [] } })).toEqual([])
    expect(await seen({ sort: 'oldest' })).toEqual([early.reference, late.reference])
    const { next } = await w.ask(listMatches, her, { sort: 'oldest', rows: 1 })
    expect(await seen({ sort: 'oldest', rows: 1, cursor: next })).toEqual([late.reference])
  })

  test('shows a key worker the matches of their own families alone', async () => {
    const other = await nowak.build.family(nowak.place)
    await nowak.build.match({ familyId: other.id, volunteerId: nowak.agnieszka.id })
    const matchId = await propose((await nowak.ready('Leah Goldberg')).id)
    const { rows } = await w.ask(listMatches, nowak.keyWorkerActor, {})
    expect(rows.map((row) => row.matchId)).toEqual([matchId])
  })
})
