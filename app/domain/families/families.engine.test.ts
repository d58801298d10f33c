import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { consents, families, familyFiles, familyMembers, matchingProfiles } from '#db/schema/index.ts'
import { askedByItself } from '#test/examples/families.ts'
import { aWaitingFamily } from '#test/support/waiting-family.ts'
import { type World, world } from '#test/support/world.ts'
import { readFileNeeds } from './file-needs.ts'
import {
  familyFile,
  familyProfile,
  moveFamily,
  openNeed,
  recordConsent,
  recordSafety,
  recordVisitRisk,
  refer,
  saveMatchingProfile,
  withdrawConsent,
} from './index.ts'

let w: World
let nowak: Awaited<ReturnType<typeof aWaitingFamily>>
beforeEach(async () => {
  w = await world()
  nowak = await aWaitingFamily(w)
})
afterEach(() => w.close())

const about = (rest: object = {}) => ({ matchingProfileId: nowak.family.id, ...rest })
const profile = (actor = nowak.coordinator, matchingProfileId = nowak.family.id) =>
  w.ask(familyProfile, actor, { matchingProfileId })
const lead = () => w.actor('lead', { kind: 'safeguards' })
const kept = async () =>
  (await w.database.read.select().from(matchingProfiles).where(eq(matchingProfiles.id, nowak.family.id)))[0]

describe('a family that asks for a mentor', () => {
  const ask = (rest: object = {}) =>
    w.execute(refer, w.stranger(), { ...askedByItself, districtId: nowak.district.id, ...rest })

  test('is on record today under a reference, with what it told us in its own file', async () => {
    const familyId = await ask()
    const file = await w.ask(familyFile, lead(), { familyId })
    expect(file).toMatchObject({ reference: 'F-0001', stage: 'referred', referredOn: w.today() })
    expect(file.members).toMatchObject([{ role: 'main_carer', displayName: 'Danuta', phone: '07700 900123' }])
    expect(readFileNeeds(file.needs)).toMatchObject({
      source: 'self',
      help: expect.stringContaining('Mornings'),
    })
  })

  test('is seen by the coordinator with the safe way to be in touch, and no word of what it told us', async () => {
    const familyId = await ask({ agreed: [] })
    const seen = await profile(nowak.coordinator, familyId)
    expect(seen).toMatchObject({ familyName: 'Lis', stage: 'referred', shares: false, answers: null })
    expect(seen.safeContact).toContain('Weekdays before 3pm.')
    expect(JSON.stringify(seen)).not.toContain('letters frighten')
  })

  test('leaves nothing readable in the database', async () => {
    await ask()
    const rows = await Promise.all(
      [families, familyFiles, familyMembers, matchingProfiles].map((table) =>
        w.database.read.select().from(table),
      ),
    )
    expect(JSON.stringify(rows)).not.toMatch(/\bLis\b|Danuta|07700 ?900|letters|Weekdays/)
  })

  test('gives each consent by itself, and silence is none', async () => {
    await ask({ agreed: ['contact'] })
    const given = await w.database.read.select().from(consents).where(eq(consents.recordedBy, 'anyone'))
    expect(given.map(({ kind }) => kind)).toEqual(['contact'])
  })

  test('sends no message: somebody is in touch in the way it named', async () => {
    await ask()
    expect(await w.outbox()).toEqual([])
  })

  test('is asked for what its answers need', async () => {
    await expect(ask({ phone: undefined })).rejects.toMatchObject({
      fields: { phone: [expect.stringContaining('telephone')] },
    })
    await expect(ask({ channels: [] })).rejects.toMatchObject({ fields: { channels: expect.anything() } })
    await expect(ask({ districtId: 'atlantis' })).rejects.toMatchObject({
      fields: { districtId: ['Choose an area'] },
    })
    await expect(
      ask({ asker: 'agency', referrerName: 'Joanne', referrerContact: 'joanne@example.org' }),
    ).rejects.toMatchObject({
      fields: { familyAgrees: [expect.stringContaining('Talk to the family first')] },
    })
  })

  test('asked for by an agency is on record with who asked', async () => {
    const familyId = await ask({
      asker: 'agency',
      familyAgrees: true,
      referrerName: 'Joanne Pike',
      referrerOrganisation: 'Clacton school',
      referrerContact: 'joanne@example.org',
    })
    const file = await w.ask(familyFile, lead(), { familyId })
    expect(readFileNeeds(file.needs).referrer).toEqual({
      name: 'Joanne Pike',
      organisation: 'Clacton school',
      contact: 'joanne@example.org',
    })
  })

  test('goes step by step until it may wait', async () => {
    const matchingProfileId = await ask()
    const step = (move: string) =>
      w.execute(moveFamily, nowak.coordinator, { matchingProfileId, move, happenedOn: w.today() })
    const wait = async () =>
      w.execute(saveMatchingProfile, nowak.coordinator, {
        matchingProfileId,
        version: 1,
        familyName: 'Lis',
        waitingSince: w.today(),
        activities: ['mentor_parent_at_home'],
      })
    await expect(wait()).rejects.toMatchObject({
      fields: { waitingSince: [expect.stringContaining('Accept')] },
    })
    for (const move of ['screen', 'accept', 'start']) await step(move)
    await wait()
    expect(await profile(nowak.coordinator, matchingProfileId)).toMatchObject({
      stage: 'in_programme',
      startedOn: w.today(),
      daysWaiting: 0,
    })
  })
})

describe('the two records of a family', () => {
  test('are apart: the coordinator cannot open the family file', async () => {
    await expect(w.ask(familyFile, nowak.coordinator, { familyId: nowak.family.id })).rejects.toMatchObject({
      code: 'forbidden',
    })
    const manager = w.actor('manager', { kind: 'manages' })
    await expect(w.ask(familyFile, manager, { familyId: nowak.family.id })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  test('are both open to the family’s own key worker and closed to another', async () => {
    expect(await w.ask(familyFile, nowak.keyWorkerActor, { familyId: nowak.family.id })).toMatchObject({
      reference: nowak.family.reference,
    })
    const other = w.actor('other', { kind: 'key_works', family: 'another' })
    await expect(w.ask(familyFile, other, { familyId: nowak.family.id })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(profile(other)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('keep the facts of safety from whoever arranges matches', async () => {
    expect(await profile()).not.toHaveProperty('safety')
    expect(await profile(nowak.keyWorkerActor)).toMatchObject({
      safety: { domesticAbuse: 'none', steppedUp: false },
    })
  })

  test('are each written down when they are opened', async () => {
    await profile()
    expect(await w.audit()).toMatchObject([{ kind: 'read', event: 'opened', familyId: nowak.family.id }])
  })
})

describe('consent to share for mentoring', () => {
  const withdraw = (withdrawnOn = w.today()) =>
    w.execute(withdrawConsent, nowak.coordinator, about({ consent: 'sharing_for_mentoring', withdrawnOn }))

  test('taken back hides the answers, and the family waits for nobody', async () => {
    expect((await profile()).answers).toMatchObject({ languages: ['Polish'] })
    await withdraw()
    expect(await profile()).toMatchObject({
      shares: false,
      answers: null,
      visitRisk: null,
      waitingSince: null,
    })
    expect((await profile(nowak.keyWorkerActor)).answers).toMatchObject({ languages: ['Polish'] })
  })

  test('taken back leaves every other consent in force', async () => {
    await withdraw()
    const { consents: all } = await profile()
    expect(all?.filter(({ withdrawnOn }) => withdrawnOn === null).map(({ kind }) => kind)).toEqual([
      'taking_part',
    ])
  })

  test('has its own days: not ahead, not before it was given, not twice', async () => {
    await expect(withdraw('2026-12-01')).rejects.toMatchObject({ fields: { withdrawnOn: expect.anything() } })
    await expect(withdraw('2026-08-01')).rejects.toMatchObject({ fields: { withdrawnOn: expect.anything() } })
    await withdraw('2026-11-20')
    await expect(withdraw('2026-11-21')).rejects.toMatchObject({ fields: { consent: expect.anything() } })
  })

  test('can be given again, on paper, with its true day', async () => {
    await withdraw('2026-11-10')
    await w.execute(
      recordConsent,
      nowak.coordinator,
      about({ consent: 'sharing_for_mentoring', way: 'paper', givenOn: '2026-11-20' }),
    )
    expect(await profile()).toMatchObject({ shares: true })
    expect((await w.audit()).at(-2)).toMatchObject({
      event: 'family.consent-given',
      ids: { consent: 'sharing_for_mentoring', way: 'paper', happenedOn: '2026-11-20' },
    })
  })
})

describe('the matching profile', () => {
  const save = (version: number, rest: object = {}) =>
    w.execute(
      saveMatchingProfile,
      nowak.coordinator,
      about({
        version,
        familyName: 'Nowak',
        waitingSince: '2026-09-23',
        activities: ['mentor_parent_at_home'],
        ...rest,
      }),
    )

  test('keeps what was asked, and tells "none" from "not asked"', async () => {
    await save(1, {
      languages: 'Polish, English',
      childAges: 'none',
      homeFeatures: ['none'],
      slots: ['tue-evening'],
    })
    expect((await profile()).answers).toMatchObject({
      languages: ['Polish', 'English'],
      childAges: [],
      homeFeatures: [],
      slots: ['tue_evening'],
      goals: null,
      interpreterAgreed: null,
    })
  })

  test('saved by two people at once keeps the first and tells the second', async () => {
    await save(1, { languages: 'Polish' })
    await expect(save(1, { languages: 'English' })).rejects.toMatchObject({ code: 'conflict' })
    expect((await profile()).answers).toMatchObject({ languages: ['Polish'] })
  })

  test('leaves the facts of safety as they were', async () => {
    await w.execute(
      recordSafety,
      nowak.keyWorkerActor,
      about({ version: 1, abuse: 'present', safeContactPlan: true, unsafeGenders: ['man'] }),
    )
    await w.execute(
      recordVisitRisk,
      nowak.coordinator,
      about({ version: 2, result: 'amber', assessedOn: '2026-11-20', expiresOn: '2027-05-20' }),
    )
    await save(3)
    const row = await kept()
    const need = row && (await openNeed((values) => w.vault.open(w.database.read, values), row))
    expect(need).toMatchObject({
      domesticAbuse: { safeContactPlan: true, unsafeGenders: ['man'] },
      visitRisk: { result: 'amber' },
    })
  })

  test('is not written while the family does not share it', async () => {
    await w.execute(
      withdrawConsent,
      nowak.coordinator,
      about({ consent: 'sharing_for_mentoring', withdrawnOn: w.today() }),
    )
    await expect(save(2, { waitingSince: undefined })).rejects.toMatchObject({ code: 'invalid' })
  })
})
