import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mentorOffers } from '#db/schema/index.ts'
import { anApplicant } from '#test/examples/people.ts'
import { type World, world } from '#test/support/world.ts'
import { mentorOffer, openOffers, saveMentorOffer } from './index.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

async function anOffer() {
  const { volunteer, related } = await anApplicant(w)
  const coordinator = w.actor('c', related.coordinates ?? { kind: 'coordinates' })
  const volunteerId = volunteer.id
  const save = (offerVersion: number, answers: object) =>
    w.execute(saveMentorOffer, coordinator, { volunteerId, offerVersion, capacity: 1, ...answers })
  const read = () => w.ask(mentorOffer, coordinator, { volunteerId })
  const kept = async () => {
    const open: World['vault']['open'] extends (db: infer _, values: infer V) => infer R
      ? (values: V) => R
      : never = (values) => w.vault.open(w.database.read, values)
    const rows = await w.database.read.select().from(mentorOffers).where(eq(mentorOffers.id, volunteerId))
    return (await openOffers(open, rows)).get(volunteerId)
  }
  return { volunteerId, save, read, kept }
}

test('before anything is saved, nothing counts as a yes or a no', async () => {
  const { read } = await anOffer()
  const { offerVersion, answers } = await read()
  expect(offerVersion).toBe(0)
  expect(answers).toMatchObject({ slots: undefined, traits: {}, wouldRatherNot: undefined, capacity: 1 })
})

test('what was answered is kept for matching, and what was not stays unasked', async () => {
  const { save, kept, read } = await anOffer()
  const answers = {
    slots: ['tue-evening', 'sat-morning'],
    travelMode: 'drives',
    travelMiles: 5,
    languages: 'English, Twi',
    childAges: ['under_5', 'from_5_to_10'],
    traits: { drives: 'yes', non_smoker: 'no' },
    atEaseWith: { dog: 'no' },
    wouldRatherNot: ['nothing'],
    capacity: 2,
  }
  await save(0, answers)
  expect(await kept()).toEqual({
    travelMode: 'drives',
    travelLimitKm: 8.05,
    slots: ['tue_evening', 'sat_morning'],
    languages: ['English', 'Twi'],
    experience: null,
    childAges: [
      { from: 0, to: 4 },
      { from: 5, to: 10 },
    ],
    interests: null,
    gender: null,
    traits: { drives: true, non_smoker: false },
    atEaseWith: { dog: false },
    wouldRatherNot: [],
    capacity: 2,
  })
  expect((await read()).answers).toMatchObject({ ...answers, languages: 'English, Twi' })
  const [row] = await w.database.read.select().from(mentorOffers)
  expect(JSON.stringify(row)).not.toContain('Twi')
})

describe('two people who save one offer at the same time', () => {
  test('the second is told, and nothing of either is lost', async () => {
    const { save, read } = await anOffer()
    await save(0, { languages: 'English' })
    const { offerVersion } = await read()
    await save(offerVersion, { languages: 'English, Polish' })
    await expect(save(offerVersion, { languages: 'English, Twi' })).rejects.toMatchObject({
      code: 'conflict',
    })
    const theirs = await read()
    expect(theirs.answers).toMatchObject({ languages: 'English, Polish' })
    await save(theirs.offerVersion, { languages: 'English, Polish, Twi' })
    expect((await read()).answers).toMatchObject({ languages: 'English, Polish, Twi' })
  })

  test('also when both are the first to save', async () => {
    const { save, read } = await anOffer()
    const results = await Promise.allSettled([
      save(0, { languages: 'Polish' }),
      save(0, { languages: 'Twi' }),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await read()).offerVersion).toBe(1)
  })
})

test('ages of children that an earlier system knew exactly stay as they are until other bands are chosen', async () => {
  const { volunteerId, save, kept, read } = await anOffer()
  await save(0, { childAges: ['under_5'] })
  await w.database.write(async (tx) => {
    const exact = JSON.stringify({ ...(await kept()), childAges: [{ from: 1, to: 3 }] })
    const offer = await w.vault.lock(
      tx,
      w.now(),
      { kind: 'volunteer', id: volunteerId },
      mentorOffers.offer,
      volunteerId,
      exact,
    )
    await tx.update(mentorOffers).set({ offer })
  })
  await save(1, { childAges: (await read()).answers.childAges, interests: 'Football' })
  expect(await kept()).toMatchObject({ childAges: [{ from: 1, to: 3 }], interests: ['Football'] })
  await save(2, { childAges: ['under_5', 'from_16'] })
  expect((await kept())?.childAges).toHaveLength(2)
})

test('“nothing on this list” and something on it cannot both be true', async () => {
  const { save } = await anOffer()
  await expect(save(0, { wouldRatherNot: ['nothing', 'crime'] })).rejects.toMatchObject({ code: 'invalid' })
})
