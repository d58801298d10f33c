import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { action as apply, loader as applyPage } from '#app/routes/apply/apply.tsx'
import { loader as offerPage, action as saveOffer } from '#app/routes/coordinator/mentor-offer.tsx'
import { loader as gatePage, action as recordGate } from '#app/routes/coordinator/record-gate.tsx'
import { action as moveVolunteer, loader as volunteerPage } from '#app/routes/coordinator/volunteer.tsx'
import { loader as volunteersPage } from '#app/routes/coordinator/volunteers.tsx'
import { gateFacts, volunteers } from '#db/schema/index.ts'
import { anApplicant } from '#test/examples/people.ts'
import { builders } from '#test/support/builders.ts'
import { tab } from '#test/support/tab.ts'
import { type World, world } from '#test/support/world.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

/** An applicant, and the desk of a coordinator who has signed in and looks after them. */
async function aDesk() {
  const { volunteer, organisation } = await anApplicant(w)
  const desk = tab(w)
  const maryam = await builders(w).account('Maryam Siddiqui')
  await builders(w).relation(maryam.id, 'coordinates', { organisationId: organisation.id })
  await desk.signIn(maryam.id)
  const params = { volunteerId: volunteer.id }
  return { volunteer, desk, params, path: `/volunteers/${volunteer.id}`, maryam }
}

const day = (name: string, [dayOfMonth = '', month = '', year = '']: string[]) => ({
  [`${name}-day`]: dayOfMonth,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
})

describe('the application', () => {
  const answers = (rest: Record<string, string | string[]> = {}) => ({
    intent: 'apply',
    displayName: 'Amira Khan',
    ...day('dateOfBirth', ['29', '2', '1988']),
    email: ' amira@example.org ',
    phone: '',
    area: 'co15 1ab',
    districtId: '',
    slots: ['tue-evening', 'sat-morning'],
    livedAbroad: 'no',
    motivation: 'Somebody walked alongside me once.',
    ...rest,
  })
  const applied = async () =>
    (await w.database.read.select().from(volunteers)).filter((row) => row.displayName === 'Amira Khan')

  test('is open to strangers, and a double click sends it once', async () => {
    await anApplicant(w)
    const { status, data } = await tab(w).open(applyPage, '/apply')
    expect(status).toBe(200)
    const send = () => tab(w).send(apply, '/apply', {}, answers({ key: data.form.key }))
    const clicks = await Promise.all([send(), send()])
    for (const click of clicks) expect(click).toMatchObject({ status: 303, location: '/apply/received' })
    expect(await applied()).toHaveLength(1)
  })

  test('of a child comes back with 422 and all that was typed', async () => {
    await anApplicant(w)
    const sent = await tab(w).send(apply, '/apply', {}, answers(day('dateOfBirth', ['1', '1', '2015'])))
    expect(sent.status).toBe(422)
    expect(sent.data.form.errors).toMatchObject({
      dateOfBirth: [expect.stringContaining('from 1 January 2033')],
    })
    expect(sent.data.form.values).toMatchObject({
      displayName: 'Amira Khan',
      slots: ['tue-evening', 'sat-morning'],
    })
    expect(await applied()).toEqual([])
  })
})

test('two people save one offer: the second gets 409, what they typed, and what the first has saved', async () => {
  const { desk, params, path } = await aDesk()
  const send = (languages: string, offerVersion: string) =>
    desk.send(saveOffer, `${path}/offer`, params, {
      intent: 'save',
      capacity: '1',
      languages,
      offerVersion,
      'traits.drives': 'yes',
    })
  expect((await send('English, Polish', '0')).status).toBe(303)
  const outrun = await send('English, Twi', '0')
  expect(outrun.status).toBe(409)
  expect(outrun.data.form).toMatchObject({ theirs: true, values: { languages: 'English, Twi' } })
  const { data } = await desk.open(offerPage, `${path}/offer`, params)
  expect(data['offer']).toMatchObject({
    offerVersion: 1,
    answers: { languages: 'English, Polish', traits: { drives: 'yes' } },
  })
})

test('a gate is recorded from a form, and corrected from another', async () => {
  const { desk, params, path } = await aDesk()
  const at = { ...params, gate: 'references' }
  const address = `${path}/gates/references`
  const answers = {
    intent: 'record',
    outcome: 'met',
    source: 'paper',
    satisfactory: '2',
    verifiedByVoice: '1',
  }
  expect((await desk.send(recordGate, address, at, answers)).data.form.errors).toEqual({
    happenedOn: ['Enter a date'],
  })
  const sent = await desk.send(recordGate, address, at, {
    ...answers,
    ...day('happenedOn', ['2', '10', '2026']),
  })
  expect(sent).toMatchObject({ status: 303, location: `${path}?done=recorded` })

  const { data } = await desk.open(gatePage, address, at)
  const [fact] = (data['gate'] as { facts: { factId: string }[] }).facts
  const corrects = fact?.factId ?? ''
  const corrected = await desk.send(recordGate, `${address}?corrects=${corrects}`, at, {
    ...answers,
    ...day('happenedOn', ['5', '10', '2026']),
    corrects,
    reason: 'wrong_day',
  })
  expect(corrected).toMatchObject({ status: 303, location: `${path}?done=corrected` })
  const kept = (await w.database.read.select().from(gateFacts)).filter(({ gate }) => gate === 'references')
  expect(kept.map(({ happenedOn, supersedes }) => [happenedOn, supersedes])).toEqual([
    ['2026-10-02', null],
    ['2026-10-05', corrects],
  ])
})

test('a step taken from a page that is no longer new is told so', async () => {
  const { desk, params, path } = await aDesk()
  const shortlist = {
    intent: 'move',
    version: '1',
    move: 'shortlist',
    ...day('happenedOn', ['1', '9', '2026']),
  }
  expect(await desk.send(moveVolunteer, path, params, shortlist)).toMatchObject({ status: 303 })
  expect(await desk.send(moveVolunteer, path, params, shortlist)).toMatchObject({ status: 409 })
})

test('an address that asks for what nobody offers shows the list as it is', async () => {
  const { desk } = await aDesk()
  const { data } = await desk.open(volunteersPage, '/volunteers?stage=nonsense&ready=perhaps&on=soon&q=')
  expect((data['volunteers'] as { rows: unknown[] }).rows).toHaveLength(1)
})

test('a coordinator of another organisation gets 404, and a partner 403', async () => {
  const { desk, params, path, volunteer } = await aDesk()
  const open = async (relation: 'coordinates' | 'reports_for', organisationId: string) => {
    const somebody = await builders(w).account(`Pat Lane ${relation}`)
    await builders(w).relation(somebody.id, relation, { organisationId })
    await desk.signIn(somebody.id)
    return (await desk.open(volunteerPage, path, params)).status
  }
  expect(await open('coordinates', (await builders(w).organisation()).id)).toBe(404)
  expect(await open('reports_for', volunteer.organisationId)).toBe(403)
})
