import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { matchingProfiles } from '#db/schema/index.ts'
import { aWaitingFamily } from '#test/support/waiting-family.ts'
import { type World, world } from '#test/support/world.ts'
import { familyProfile, listFamilies } from './index.ts'

let w: World
let nowak: Awaited<ReturnType<typeof aWaitingFamily>>
beforeEach(async () => {
  w = await world()
  nowak = await aWaitingFamily(w)
})
afterEach(() => w.close())

const _about = (rest: object = {}) => ({ matchingProfileId: nowak.family.id, ...rest })
const _profile = (actor = nowak.coordinator, matchingProfileId = nowak.family.id) =>
  w.ask(familyProfile, actor, { matchingProfileId })
const _lead = () => w.actor('lead', { kind: 'safeguards' })
const _kept = async () =>
  (await w.database.read.select().from(matchingProfiles).where(eq(matchingProfiles.id, nowak.family.id)))[0]

describe('the list of families', () => {
  test('holds those who wait, the longest wait first, page by page', async () => {
    for (let number = 1; number <= 60; number++)
      await nowak.build.family({
        ...nowak.place,
        familyName: `Family ${number}`,
        waitingSince: `2026-10-${String(1 + (number % 28)).padStart(2, '0')}`,
      })
    const first = await w.ask(listFamilies, nowak.coordinator, {})
    const second = await w.ask(listFamilies, nowak.coordinator, { cursor: first.next ?? '' })
    expect(first.rows[0]).toMatchObject({
      familyName: 'Nowak',
      daysWaiting: 61,
      place: 'CO12',
      languages: ['Polish'],
      shares: true,
    })
    expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 11, null])
    const days = [...first.rows, ...second.rows].map(({ waitingSince }) => waitingSince ?? '')
    expect(days).toEqual([...days].sort())
    expect(new Set([...first.rows, ...second.rows].map(({ familyId }) => familyId)).size).toBe(61)
  })

  test('can be cut down to a district, and holds new families apart', async () => {
    const far = await nowak.build.district({ name: 'Harlow' })
    await nowak.build.family({
      organisationId: nowak.organisation.id,
      districtId: far.id,
      stage: 'referred',
      waitingSince: null,
    })
    const everywhere = w.actor('manager', { kind: 'manages' })
    const count = async (input: object) => (await w.ask(listFamilies, everywhere, input)).rows.length
    expect(await count({ show: 'all' })).toBe(2)
    expect(await count({ show: 'all', district: far.id })).toBe(1)
    expect(await count({ show: 'new' })).toBe(1)
    expect(await count({})).toBe(1)
  })

  test('can be cut down to those one looks after, to a stage and to those called alike, and turned round', async () => {
    const maryam = await nowak.build.account('Maryam Siddiqui')
    const okafor = await nowak.build.family({ ...nowak.place, familyName: 'Okafor', stage: 'continuing' })
    await w.database.write((tx) =>
      tx
        .update(matchingProfiles)
        .set({ coordinatorId: maryam.id, waitingSince: '2026-11-01' })
        .where(eq(matchingProfiles.id, okafor.id)),
    )
    const her = w.actor(maryam.id, { kind: 'manages' })
    const seen = async (input: object) =>
      (await w.ask(listFamilies, her, input)).rows.map(({ familyName }) => familyName)
    expect(await seen({ whose: 'mine' })).toEqual(['Okafor'])
    expect(await seen({ show: 'all', stage: 'continuing' })).toEqual(['Okafor'])
    expect(await seen({ called: [nowak.family.id] })).toEqual(['Nowak'])
    expect(await seen({ called: [] })).toEqual([])
    expect(await seen({})).toEqual(['Nowak', 'Okafor'])
    expect(await seen({ sort: 'shortest_wait' })).toEqual(['Okafor', 'Nowak'])
    expect(await seen({ show: 'all', sort: 'oldest' })).toEqual(['Nowak', 'Okafor'])
    const { next } = await w.ask(listFamilies, her, { sort: 'shortest_wait', rows: 1 })
    expect(await seen({ sort: 'shortest_wait', rows: 1, cursor: next })).toEqual(['Nowak'])
  })

  test('shows a key worker the own families alone', async () => {
    await nowak.build.family(nowak.place)
    const { rows } = await w.ask(listFamilies, nowak.keyWorkerActor, { show: 'all' })
    expect(rows.map(({ familyId }) => familyId)).toEqual([nowak.family.id])
  })
})
