import { afterEach, beforeEach, expect, test } from 'vitest'
import { action as logAction, loader as logLoader } from '#app/routes/volunteer/log-visit.tsx'
import { action as matchAction, loader as matchLoader } from '#app/routes/volunteer/my-match.tsx'
import { loader as visitsLoader } from '#app/routes/volunteer/my-visits.tsx'
import { action as visitAction, loader as visitLoader } from '#app/routes/volunteer/visit.tsx'
import { matches, visits } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { aMentoredMatch } from '#test/support/mentored-match.ts'
import { tab } from '#test/support/tab.ts'
import { type World, world } from '#test/support/world.ts'

const HOUR = 3_600_000

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

/** What the form posts when somebody fills it in. */
const typed = {
  intent: 'log',
  'happenedOn-day': '21',
  'happenedOn-month': '11',
  'happenedOn-year': '2026',
  minutes: '120',
  otherMinutes: '',
  medium: 'home',
  miles: '',
  present: ['parent_or_carer', 'child_5_to_10'],
  note: 'Opened four letters.',
  mood: '4',
  worry: 'none',
  nextVisitOn: '',
}

const logged = () => w.database.read.select().from(visits)

async function aMentorAtTheForm() {
  const { match, account, moveTo } = await aMentoredMatch(w)
  const phone = tab(w)
  await phone.signIn(account.id, 'volunteer')
  const path = `/visits/matches/${match.id}/log`
  const params = { matchId: match.id }
  const { data } = await phone.open(logLoader, path, params)
  const { key } = data.form
  return { match, account, moveTo, phone, path, params, fields: { ...typed, key, visitId: key } }
}

test('a mentor logs a visit and is led to it', async () => {
  const { phone, path, params, fields } = await aMentorAtTheForm()
  const sent = await phone.send(logAction, path, params, fields)
  expect(sent).toMatchObject({ status: 303, location: `/visits/${fields.visitId}?done=logged` })
  expect(await logged()).toMatchObject([
    {
      id: fields.visitId,
      happenedOn: '2026-11-21',
      minutes: 120,
      present: fields.present,
      mood: 4,
      miles: null,
      nextVisitOn: null,
    },
  ])
  const { data } = await phone.open(visitLoader, `/visits/${fields.visitId}`, { visitId: fields.visitId })
  expect(data['visit']).toMatchObject({ note: 'Opened four letters.', mayEdit: true })
})

test('a double tap, and the same form sent once more later, is one visit', async () => {
  const { phone, path, params, fields } = await aMentorAtTheForm()
  const send = () => phone.send(logAction, path, params, fields)
  const taps = await Promise.all([send(), send()])
  expect([...taps, await send()].map(({ status }) => status)).toEqual([303, 303, 303])
  expect(await logged()).toHaveLength(1)
})

test('a form without an answer about worries comes back with the question and with all that was typed', async () => {
  const { phone, path, params, fields } = await aMentorAtTheForm()
  const { worry: _, ...rest } = fields
  const sent = await phone.send(logAction, path, params, rest)
  expect(sent.status).toBe(422)
  expect(sent.data.form).toMatchObject({
    key: fields.key,
    errors: { worry: ['Say if anything worried you'] },
    values: { note: 'Opened four letters.', present: fields.present, visitId: fields.visitId },
  })
})

test('a visit typed while the session ended is kept, and is one visit when it is sent after signing in', async () => {
  const { phone, account, path, params, fields } = await aMentorAtTheForm()
  w.later(HOUR)
  const sent = await phone.send(logAction, path, params, fields)
  expect(sent.location).toBe(`/sign-in?then=${encodeURIComponent(path)}&after=kept`)
  expect(await logged()).toEqual([])

  await phone.signIn(account.id, 'volunteer')
  const { data } = await phone.open(logLoader, path, params)
  expect(data.form).toMatchObject({
    restored: true,
    values: { note: 'Opened four letters.', visitId: fields.visitId },
  })
  const again = { ...fields, key: data.form.key }
  await Promise.all([phone.send(logAction, path, params, again), phone.send(logAction, path, params, again)])
  expect(await logged()).toMatchObject([{ id: fields.visitId }])
  expect((await phone.open(logLoader, path, params)).data.form).toMatchObject({ values: {} })
})

test('two tabs correct one visit: the second keeps what was typed and sees what the first saved', async () => {
  const { phone, path, params, fields } = await aMentorAtTheForm()
  await phone.send(logAction, path, params, fields)
  const { key: _, visitId, ...answers } = fields
  const here = `/visits/${visitId}`
  const correct = (note: string) =>
    phone.send(
      visitAction,
      `${here}?correct`,
      { visitId },
      { ...answers, intent: 'correct', version: '1', note },
    )
  expect(await correct('From the phone.')).toMatchObject({ status: 303, location: `${here}?done=corrected` })
  const outrun = await correct('From the computer.')
  expect(outrun).toMatchObject({
    status: 409,
    data: { form: { theirs: true, values: { note: 'From the computer.' } } },
  })
  expect((await phone.open(visitLoader, here, { visitId })).data['visit']).toMatchObject({
    note: 'From the phone.',
    version: 2,
  })
})

test('a coordinator who enters a visit told by telephone is led back to the match', async () => {
  const { match } = await aMentoredMatch(w)
  const staff = await builders(w).account('Maryam Siddiqui')
  await builders(w).relation(staff.id, 'coordinates')
  const desk = tab(w)
  await desk.signIn(staff.id)
  const sent = await desk.send(
    logAction,
    `/visits/matches/${match.id}/log`,
    { matchId: match.id },
    { ...typed, medium: 'phone' },
  )
  expect(sent).toMatchObject({ status: 303, location: `/matches/${match.id}?done=visit-logged` })
})

test('a proposal is anonymous, and a yes or a no is one press', async () => {
  const { match, account } = await aMentoredMatch(w, {
    stage: 'proposed',
    firstNames: 'Rosie and the children',
  })
  const phone = tab(w)
  await phone.signIn(account.id, 'volunteer')
  const path = `/visits/matches/${match.id}`
  const { data } = await phone.open(matchLoader, path, { matchId: match.id })
  expect(data['match']).toMatchObject({ mayAnswer: true, firstNames: null })
  expect(JSON.stringify(data)).not.toContain('Rosie')
  const sent = await phone.send(
    matchAction,
    path,
    { matchId: match.id },
    { intent: 'yes', version: '1', key: data.form.key },
  )
  expect(sent.location).toBe(`${path}?done=accepted`)
  expect(await w.database.read.select().from(matches)).toMatchObject([{ stage: 'mentor_accepted' }])
})

test('when a match has ended, its pages and its visits are gone for the mentor', async () => {
  const { account, moveTo, phone, path, params, fields } = await aMentorAtTheForm()
  await phone.send(logAction, path, params, fields)
  await moveTo('closed')
  await phone.signIn(account.id, 'volunteer')
  expect(
    (await phone.open(visitLoader, `/visits/${fields.visitId}`, { visitId: fields.visitId })).status,
  ).toBe(403)
  expect((await phone.open(visitsLoader, '/visits')).data).toMatchObject({
    visits: { rows: [] },
    matches: { rows: [] },
    next: { rows: [] },
  })
})

test('a stranger is sent to sign in from every page of a mentor', async () => {
  const pages = [
    [visitsLoader, '/visits'],
    [visitLoader, '/visits/any'],
    [matchLoader, '/visits/matches/any'],
    [logLoader, '/visits/matches/any/log'],
  ] as const
  for (const [loader, path] of pages)
    expect((await tab(w).open(loader, path, { visitId: 'any', matchId: 'any' })).location).toBe(
      `/sign-in?then=${encodeURIComponent(path)}`,
    )
})
