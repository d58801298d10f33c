import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadActor } from '#app/auth/load-actor.server.ts'
import { locked } from '#app/kernel/vault.ts'
import * as schema from '#db/schema/index.ts'
import { anImportDesk, csv } from '#test/support/import-desk.ts'
import { type World, world } from '#test/support/world.ts'
import { familyFile, familyProfile } from '../families/index.ts'
import { rankVolunteers } from '../matching/index.ts'

let w: World
let desk: Awaited<ReturnType<typeof anImportDesk>>
beforeEach(async () => {
  w = await world()
  desk = await anImportDesk(w)
})
afterEach(() => w.close())

const families = () => w.database.read.select().from(schema.families).orderBy(asc(schema.families.reference))
const profileOf = (matchingProfileId: string) => w.ask(familyProfile, desk.coordinator, { matchingProfileId })
const ids = async () => (await families()).map(({ id }) => id)

describe('a file of families', () => {
  test('becomes families with a file, their people, their consents and a profile, each apart', async () => {
    expect(await desk.import('families', 'families.csv')).toEqual({ new: 8, known: 0, refused: 0 })
    const [barlow, mensah] = await families()
    expect(barlow).toMatchObject({
      reference: 'F-0001',
      organisationId: desk.organisation.id,
      districtId: 'colchester',
      teamId: 'colchester',
      stage: 'in_programme',
      referredOn: '2026-01-12',
      startedOn: '2026-01-12',
      expectedExitOn: '2027-01-11',
    })
    const keyWorker = w.actor('k', { kind: 'key_works', family: barlow?.id ?? '' })
    const file = await w.ask(familyFile, keyWorker, { familyId: barlow?.id ?? '' })
    expect(file.levelOfNeed).toBe(3)
    expect(JSON.parse(file.criteriaMet ?? '')).toContain('no-member-of-the-family-in-work')
    expect(file.needs).toContain('Routines; School attendance')
    expect(file.members).toMatchObject([
      { role: 'main_carer', displayName: 'Kelly Barlow', phone: '+447700900301' },
      { role: 'child', displayName: null, birthMonth: '2014-03' },
      { role: 'child', displayName: null, birthMonth: '2017-07' },
    ])

    const consents = await w.database.read
      .select({ kind: schema.consents.kind, givenOn: schema.consents.givenOn })
      .from(schema.consents)
      .where(eq(schema.consents.familyId, mensah?.id ?? ''))
      .orderBy(asc(schema.consents.givenOn))
    expect(consents).toEqual([
      { kind: 'taking_part', givenOn: '2026-01-26' },
      { kind: 'sharing_for_mentoring', givenOn: '2026-03-16' },
    ])
  })

  test('shares for mentoring only what matching needs, and waits since the day that it tells', async () => {
    await desk.import('families', 'families.csv')
    const [barlow = '', , nowak = ''] = await ids()
    expect(await profileOf(barlow)).toMatchObject({
      familyName: 'Barlow',
      firstNames: 'Kelly',
      outcode: 'CO2',
      waitingSince: '2026-03-02',
      shares: true,
      answers: {
        languages: ['English'],
        slots: ['mon_morning', 'wed_morning'],
        goals: ['routines', 'school_attendance'],
        childAges: [12, 9],
        askedForGender: 'woman',
        homeFeatures: ['dog'],
      },
    })
    const { safeContact, answers } = await profileOf(nowak)
    expect(JSON.parse(safeContact ?? '')).toEqual({
      channels: ['text', 'email'],
      asWritten: '+447700900303; ewa.nowak@example.org; text, e-mail',
    })
    expect(answers).toMatchObject({ askedForGender: 'no_preference', homeFeatures: ['cat', 'smoking'] })
  })

  test('opens no way to be in touch where the words leave a doubt', async () => {
    await desk.import('families', 'families.csv')
    const [, , , , akhtar = ''] = await ids()
    expect(JSON.parse((await profileOf(akhtar)).safeContact ?? '')).toEqual({
      channels: [],
      asWritten: 'Do not phone. Text between 10 and 2 only.',
    })
  })

  test('changes nothing when it comes twice', async () => {
    await desk.import('families', 'families.csv')
    const before = await families()
    expect(await desk.import('families', 'families.csv')).toEqual({ new: 0, known: 8, refused: 0 })
    expect(await families()).toEqual(before)
  })

  test('can be matched with volunteers from another file', async () => {
    await desk.import('families', 'families.csv')
    const importId = await desk.send('volunteers', 'volunteers.csv')
    await desk.map(importId, { columns: { organisation: '' } })
    await desk.confirm(importId)
    const [barlow = ''] = await ids()
    const ranked = await w.ask(rankVolunteers, desk.coordinator, { matchingProfileId: barlow })
    expect(JSON.stringify(ranked)).toContain('Margaret Attwood-Hales')
  })
})

describe('a family without consent to share', () => {
  test('comes in with a name and nothing else in its profile, and does not wait', async () => {
    await desk.import('families', 'families.csv')
    const [, , , , , farrow = ''] = await ids()
    expect(await profileOf(farrow)).toMatchObject({
      familyName: 'Farrow',
      firstNames: null,
      safeContact: null,
      outcode: null,
      waitingSince: null,
      shares: false,
      answers: null,
    })
    const [row] = await w.database.read
      .select()
      .from(schema.matchingProfiles)
      .where(eq(schema.matchingProfiles.id, farrow))
    const need =
      row && (await w.vault.open(w.database.read, [locked(schema.matchingProfiles.need, row.id, row.need)]))
    expect(need).toEqual(['{}'])
  })

  test('says so before it is imported: a yes without a day is no consent', async () => {
    const { findings } = await desk.preview(await desk.send('families', 'families.csv'))
    const farrow = findings.find(({ line }) => line === 7)
    expect(farrow).toMatchObject({ state: 'new' })
    expect(farrow?.says.map(({ field }) => field)).toContain('consentSharing')
  })
})

describe('a key worker', () => {
  const file = (email: string) =>
    csv('Reference,Family name,Postcode,Key worker’s e-mail', `FCN-1,Barlow,CO1 1AA,${email}`)

  test('who signs in here reads the file from then on', async () => {
    const { id, email } = await desk.build.account('Naomi Osei')
    await desk.import('families', file(email))
    const [familyId = ''] = await ids()
    const actor = await loadActor(w.database.read, id, w.today())
    expect(await w.ask(familyFile, actor, { familyId })).toBeTruthy()
  })

  test('without an account here is told of, and the family comes in without one', async () => {
    const importId = await desk.send('families', file('n.osei@example.org'))
    expect((await desk.preview(importId)).findings).toMatchObject([
      { line: 2, state: 'new', says: [{ field: 'keyWorkerEmail' }] },
    ])
    await desk.confirm(importId)
    expect(await families()).toMatchObject([{ keyWorkerId: null }])
  })

  test('cannot be somebody who arranges matches: the family’s file stays closed to them', async () => {
    const { id, email } = await desk.build.account('Carl Penn')
    await desk.build.relation(id, 'coordinates', { organisationId: desk.organisation.id })
    await desk.import('families', file(email))
    expect(await families()).toMatchObject([{ keyWorkerId: null }])
  })
})

test('the stage follows from the days of the programme', async () => {
  await desk.import(
    'families',
    csv(
      'Reference,Postcode,Programme start,Expected exit',
      'A-1,CO1 1AA,12/01/2027,',
      'A-2,CO1 1AA,12/01/2026,11/01/2027',
      'A-3,CO1 1AA,12/01/2025,11/01/2026',
    ),
  )
  expect((await families()).map(({ stage, startedOn }) => [stage, startedOn])).toEqual([
    ['waiting_to_start', null],
    ['in_programme', '2026-01-12'],
    ['continuing', '2025-01-12'],
  ])
})

test('court advocates’ cases map themselves, and their reference stands for a name', async () => {
  const importId = await desk.send('families', 'casa-cases.csv')
  expect((await desk.preview(importId)).staysBehind).toEqual(['case_assignment', 'next_court_date'])
  await desk.map(importId, { districtId: 'tendring' })
  expect(await desk.confirm(importId)).toEqual({ new: 3, known: 0, refused: 0 })
  const [first = ''] = await ids()
  expect(await profileOf(first)).toMatchObject({ familyName: 'CINA-01-4347' })
})
