import { afterEach, beforeEach, expect, test } from 'vitest'
import { loader as statusLoader } from '#app/routes/coordinator/supervision-status.tsx'
import { loader as mineLoader } from '#app/routes/supervisor/my-volunteers.tsx'
import { action as recordAction, loader as recordLoader } from '#app/routes/supervisor/record-session.tsx'
import { loader as pageLoader, action as planAction } from '#app/routes/supervisor/volunteer-supervision.tsx'
import { loader as ownLoader } from '#app/routes/volunteer/my-supervision.tsx'
import { builders } from '#test/support/builders.ts'
import { aSupervisedVolunteer } from '#test/support/supervised-volunteer.ts'
import { tab } from '#test/support/tab.ts'
import { type World, world } from '#test/support/world.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

/** What the form posts when a supervisor fills it in. */
const typed = {
  intent: 'held',
  kind: 'one_to_one',
  'heldOn-day': '20',
  'heldOn-month': '11',
  'heldOn-year': '2026',
  minutes: '45',
  medium: 'in_person',
  source: 'paper',
  wellbeing: '3',
  worry: 'no',
  record: 'The journey is long. The visits go well.',
  actions: '',
  confidential: '',
  confidentialBecause: '',
  'nextOn-day': '',
  'nextOn-month': '',
  'nextOn-year': '',
  nextAt: '',
}

async function aSupervisorAtTheForm() {
  const pair = await aSupervisedVolunteer(w)
  const desk = tab(w)
  await desk.signIn(pair.supervisor)
  const params = { volunteerId: pair.volunteer.id }
  const here = `/supervision/${pair.volunteer.id}`
  const { data } = await desk.open(recordLoader, `${here}/record`, params)
  return { ...pair, desk, params, here, fields: { ...typed, key: data.form.key } }
}

test('a supervisor records a session from paper and is led back to the volunteer', async () => {
  const { desk, params, here, fields, person, account } = await aSupervisorAtTheForm()
  const sent = await desk.send(recordAction, `${here}/record`, params, fields)
  expect(sent).toMatchObject({ status: 303, location: `${here}?done=held` })
  expect((await person())?.supervisedOn).toBe('2026-11-20')
  const { data } = await desk.open(pageLoader, here, params)
  expect(data['sessions']).toMatchObject({ rows: [{ state: 'held', record: typed.record }] })

  const phone = tab(w)
  await phone.signIn(account.id, 'volunteer')
  expect((await phone.open(ownLoader, '/my-supervision')).data['sessions']).toMatchObject({
    rows: [{ record: typed.record }],
  })
})

test('a worry leads to the page on which it is raised', async () => {
  const { desk, params, here, fields } = await aSupervisorAtTheForm()
  const sent = await desk.send(recordAction, `${here}/record`, params, { ...fields, worry: 'yes' })
  expect(sent.location).toBe(`${here}?done=held-worry`)
})

test('a form without an answer about worries comes back with the question and all that was typed', async () => {
  const { desk, params, here, fields } = await aSupervisorAtTheForm()
  const { worry: _, ...rest } = fields
  const sent = await desk.send(recordAction, `${here}/record`, params, rest)
  expect(sent.status).toBe(422)
  expect(sent.data.form).toMatchObject({
    errors: { worry: [expect.stringContaining('worry')] },
    values: { record: typed.record },
  })
})

test('a form sent twice is one session', async () => {
  const { desk, params, here, fields, sessions } = await aSupervisorAtTheForm()
  const send = () => desk.send(recordAction, `${here}/record`, params, fields)
  await Promise.all([send(), send()])
  expect(await sessions()).toHaveLength(1)
})

test('a session is planned, and then recorded as not taken up', async () => {
  const { desk, params, here, fields, sessions } = await aSupervisorAtTheForm()
  const planned = await desk.send(planAction, here, params, {
    intent: 'plan',
    key: fields.key,
    kind: 'one_to_one',
    'plannedOn-day': '23',
    'plannedOn-month': '11',
    'plannedOn-year': '2026',
    startsAt: '16:00',
    medium: 'phone',
  })
  expect(planned.location).toBe(`${here}?done=planned`)
  const missed = await desk.send(recordAction, `${here}/record`, params, {
    intent: 'not-taken-up',
    key: `${fields.key}-2`,
    offeredKind: 'one_to_one',
    'offeredOn-day': '23',
    'offeredOn-month': '11',
    'offeredOn-year': '2026',
  })
  expect(missed.location).toBe(`${here}?done=not-taken-up`)
  expect(await sessions()).toMatchObject([{ state: 'not_taken_up', happensOn: '2026-11-23' }])
})

test('another supervisor finds no such volunteer, and whoever supervises nobody no such page', async () => {
  const { params, here } = await aSupervisorAtTheForm()
  const build = builders(w)
  const other = await build.account('Zadie Moon')
  await build.volunteer({ supervisorId: other.id })
  const desk = tab(w)
  await desk.signIn(other.id)
  expect((await desk.open(pageLoader, here, params)).status).toBe(404)
  await desk.signIn((await build.account('Passing Clerk')).id)
  expect((await desk.open(pageLoader, here, params)).status).toBe(403)
  expect((await desk.open(mineLoader, '/supervision')).status).toBe(403)
  expect((await tab(w).open(statusLoader, '/supervision-status')).location).toContain('/sign-in')
})
