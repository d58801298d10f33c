import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { action as dutyAction, loader as dutyLoader } from '#app/routes/admin/duty-line.tsx'
import { loader as feedLoader } from '#app/routes/public/calendar-file.tsx'
import { action as concernAction, loader as concernLoader } from '#app/routes/safeguarding/concern.tsx'
import { loader as concernsLoader } from '#app/routes/safeguarding/concerns.tsx'
import { action as worryAction, loader as worryLoader } from '#app/routes/safeguarding/worry.tsx'
import { loader as receiptLoader } from '#app/routes/safeguarding/worry-receipt.tsx'
import { action as calendarAction, loader as calendarLoader } from '#app/routes/volunteer/calendar.tsx'
import { accounts, calendarFeeds, concerns, submissions } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { aConcern } from '#test/support/concerns.ts'
import { aMentoredMatch } from '#test/support/mentored-match.ts'
import { tab } from '#test/support/tab.ts'
import { type World, world } from '#test/support/world.ts'

const HOUR = 3_600_000

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

const typed = {
  intent: 'raise',
  danger: 'none',
  about: 'child',
  words: 'He had a bruise.',
  'happenedOn-day': '22',
  'happenedOn-month': '11',
  'happenedOn-year': '2026',
  withheldFromId: '',
}

async function people() {
  const build = builders(w)
  const pair = await aMentoredMatch(w, { build })
  const lead = await build.account('Ngozi Adeyemi')
  await build.relation(lead.id, 'safeguards')
  const [phone, desk] = [tab(w), tab(w)]
  await phone.signIn(pair.account.id, 'volunteer')
  await desk.signIn(lead.id)
  return { ...pair, build, phone, desk }
}

test('a worry is raised on a phone, received, answered at a desk, and the answer read on the phone', async () => {
  const { phone, desk, match } = await people()
  const { data: form } = await phone.open(worryLoader, '/worry')
  const sent = await phone.send(
    worryAction,
    '/worry',
    {},
    { ...typed, matchId: match.id, key: form.form.key },
  )
  expect(sent.status).toBe(303)
  const [{ id: concernId = '' } = {}] = await w.database.read.select().from(concerns)
  const params = { concernId }
  expect(sent.location).toBe(`/worry/${concernId}`)

  expect((await desk.open(concernsLoader, '/concerns')).data['concerns']).toMatchObject({
    rows: [{ concernId }],
  })
  const here = `/concerns/${concernId}`
  const opened = await desk.open(concernLoader, here, params)
  expect(JSON.stringify(opened.data)).not.toContain('bruise')

  const unasked = await desk.send(concernAction, here, params, { intent: 'read' })
  expect(unasked).toMatchObject({
    status: 422,
    data: { form: { errors: { reason: ['Choose why you read it'] } } },
  })
  const read = await desk.send(concernAction, here, params, { intent: 'read', reason: 'to_act' })
  expect(read).toMatchObject({ status: 200, data: { shown: { words: 'He had a bruise.' } } })

  const answer = { intent: 'acknowledge', version: '1', advice: 'Leave it to me.', visits: 'hold' }
  expect(await desk.send(concernAction, here, params, answer)).toMatchObject({
    status: 303,
    location: `${here}?done=answered`,
  })
  const receipt = await phone.open(receiptLoader, `/worry/${concernId}`, params)
  expect(receipt.data['worry']).toMatchObject({ advice: 'Leave it to me.', onHold: true })
})

test('a form that lacks an answer comes back with all that was typed', async () => {
  const { phone } = await people()
  const { danger: _, ...rest } = typed
  const sent = await phone.send(worryAction, '/worry', {}, rest)
  expect(sent).toMatchObject({
    status: 422,
    data: {
      form: { errors: { danger: ['Say if anyone is in danger now'] }, values: { words: typed.words } },
    },
  })
})

test('a worry typed while the session ended is kept for its writer', async () => {
  const { phone, account } = await people()
  w.later(HOUR)
  expect((await phone.send(worryAction, '/worry', {}, typed)).location).toBe(
    '/sign-in?then=%2Fworry&after=kept',
  )
  expect(await w.database.read.select().from(concerns)).toEqual([])
  await phone.signIn(account.id, 'volunteer')
  expect((await phone.open(worryLoader, '/worry')).data.form).toMatchObject({
    restored: true,
    values: { words: typed.words },
  })
})

/** Every button of a concern's page, filled in. */
const PRESSES: Record<string, Record<string, string>> = {
  read: { reason: 'to_act' },
  acknowledge: { version: '1', advice: 'x', visits: 'go_on' },
  hold: { version: '1' },
  resume: { version: '1' },
  decide: { version: '1', decision: 'refer', rationale: 'x', familyTold: 'told' },
  refer: {
    version: '1',
    place: 'police',
    'madeOn-day': '23',
    'madeOn-month': '11',
    'madeOn-year': '2026',
    inWriting: 'yes',
  },
  close: { version: '1', outcome: 'x' },
}

test('to everybody but the lead a concern does not exist, whatever they press', async () => {
  const { phone, match, build } = await people()
  const concernId = await aConcern(w, match)
  const coordinator = await build.account('Maryam Siddiqui')
  await build.relation(coordinator.id, 'coordinates')
  const manager = await build.account('Helen Oduya')
  await build.relation(manager.id, 'manages')
  const [desk, office] = [tab(w), tab(w)]
  await desk.signIn(coordinator.id)
  await office.signIn(manager.id)
  const here = `/concerns/${concernId}`
  for (const [who, status] of [
    [phone, 403],
    [desk, 403],
    [office, 404],
  ] as const) {
    expect((await who.open(concernLoader, here, { concernId })).status).toBe(status)
    for (const [intent, fields] of Object.entries(PRESSES)) {
      const sent = await who.send(concernAction, here, { concernId }, { intent, ...fields })
      expect(sent.status, intent).toBe(status)
    }
  }
  expect(await w.database.read.select().from(concerns)).toMatchObject([{ stage: 'raised', version: 1 }])
})

test('a manager sets the duty line; a time that is none comes back', async () => {
  const { build, phone } = await people()
  const manager = await build.account('Helen Oduya')
  await build.relation(manager.id, 'manages')
  const desk = tab(w)
  await desk.signIn(manager.id)
  const line = {
    name: 'Duty line',
    telephone: '01632 960 143',
    opens: '09:00',
    closes: '17:00',
    weekends: 'no',
    'effectiveFrom-day': '23',
    'effectiveFrom-month': '11',
    'effectiveFrom-year': '2026',
    why: 'A new number',
  }
  const send = (fields: Record<string, string>) => desk.send(dutyAction, '/settings/duty-line', {}, fields)
  expect(await send({ ...line, opens: '9 o’clock' })).toMatchObject({
    status: 422,
    data: { form: { errors: { opens: ['Enter a time like 08:00'] } } },
  })
  expect((await send(line)).status).toBe(303)
  expect((await desk.open(dutyLoader, '/settings/duty-line')).data['line']).toMatchObject({
    telephone: '01632 960 143',
    weekends: false,
    answered: true,
  })
  expect((await phone.send(dutyAction, '/settings/duty-line', {}, line)).status).toBe(403)
})

async function aCalendar() {
  const made = await people()
  await made.build.visit(made.match, {
    happenedOn: '2026-11-19',
    nextVisitOn: '2026-11-24',
    nextVisitAt: '16:00',
  })
  const { phone } = made
  const make = async () => {
    const { data } = await phone.send(calendarAction, '/visits/calendar', {}, { intent: 'make' })
    return String((data['shown'] as { token: string } | undefined)?.token)
  }
  const fetched = async (token: string) => {
    const request = new Request(`http://localhost:3000/calendar/${token}.ics`)
    const context = { platform: w.platform, requestId: w.newId(), cspNonce: 'n', address: '127.0.0.1' }
    const answer = await feedLoader({ request, params: { file: `${token}.ics` }, context } as never)
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
  return { ...made, make, fetched }
}

test('a calendar reads planned visits by a link that was shown once, and learns no name and no place', async () => {
  const { phone, make, fetched } = await aCalendar()
  const token = await make()
  expect(token).toHaveLength(43)
  const { status, headers, text } = await fetched(token)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(text).toContain('DTSTART;TZID=Europe/London:20261124T160000')
  expect(text.match(/^SUMMARY:.*$/gm)).toEqual(['SUMMARY:Visit\\, mentoring'])
  expect(text).not.toMatch(/Nowak|LOCATION|DESCRIPTION/)

  const kept = JSON.stringify([
    await w.database.read.select().from(calendarFeeds),
    await w.database.read.select().from(submissions),
    await w.audit(),
  ])
  expect(kept).not.toContain(token)
  expect((await phone.open(calendarLoader, '/visits/calendar')).data['feed']).toEqual({ madeAt: w.now() })
})

test('a new link ends the one before; an ended, invented or closed one leads nowhere', async () => {
  const { phone, account, make, fetched } = await aCalendar()
  const first = await make()
  const second = await make()
  expect([(await fetched(first)).status, (await fetched(second)).status]).toEqual([404, 200])
  expect((await fetched('x'.repeat(43))).status).toBe(404)
  expect((await fetched('short')).status).toBe(404)
  const closed = (disabledAt: Date | null) =>
    w.database.write((tx) => tx.update(accounts).set({ disabledAt }).where(eq(accounts.id, account.id)))
  await closed(w.now())
  expect((await fetched(second)).status).toBe(404)
  await closed(null)
  await phone.send(calendarAction, '/visits/calendar', {}, { intent: 'end' })
  expect((await fetched(second)).status).toBe(404)
})

test('a visit on hold, and one of a match that ended, is gone from the calendar', async () => {
  const { match, make, fetched, moveTo, desk } = await aCalendar()
  const token = await make()
  const events = async () => (await fetched(token)).text.match(/BEGIN:VEVENT/g)?.length ?? 0
  expect(await events()).toBe(1)
  const concernId = await aConcern(w, match)
  const press = (intent: string, version: string) =>
    desk.send(concernAction, `/concerns/${concernId}`, { concernId }, { intent, version })
  await press('hold', '1')
  expect(await events()).toBe(0)
  await press('resume', '2')
  expect(await events()).toBe(1)
  await moveTo('closed')
  expect(await events()).toBe(0)
})
