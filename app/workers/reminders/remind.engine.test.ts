import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { logVisit } from '#app/domain/mentoring/index.ts'
import { planSession, recordHeld } from '#app/domain/supervision/index.ts'
import { matches, reminders, visitHolds } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { aConcern } from '#test/support/concerns.ts'
import { type Mailbox, mailbox } from '#test/support/mailbox.ts'
import { somethingToRemindOf } from '#test/support/something-to-remind-of.ts'
import { aSupervisedVolunteer } from '#test/support/supervised-volunteer.ts'
import { type World, world } from '#test/support/world.ts'
import { sendDue } from '../outbox/send-due.ts'
import { openTransport, type Transport } from '../outbox/transport.ts'
import { remind } from './remind.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

const scene = () => somethingToRemindOf(w, { build: builders(w) })
const ordered = async () => (await w.outbox()).map(({ template }) => template).sort()
const ALL = ['gate-expiring', 'gates-expiring', 'supervision-waiting', 'visit-not-logged']

test('a round reminds the mentor, the supervisor, the volunteer and the coordinator, and the log says so', async () => {
  const { volunteer, supervisor, coordinatorId } = await scene()
  expect(await remind(w.platform)).toBe(4)
  expect(await ordered()).toEqual(ALL)
  const to = Object.fromEntries((await w.outbox()).map(({ template, toId }) => [template, toId]))
  expect(to).toEqual({
    'gate-expiring': volunteer.id,
    'gates-expiring': coordinatorId,
    'supervision-waiting': supervisor,
    'visit-not-logged': volunteer.id,
  })
  expect((await w.audit()).map(({ actorId, event }) => [actorId, event]).sort()).toEqual([
    ['service', 'reminder.of-gates'],
    ['service', 'reminder.of-gates-to-coordinator'],
    ['service', 'reminder.of-supervision'],
    ['service', 'reminder.of-visit'],
  ])
})

describe('twice is once', () => {
  test('one round after the other', async () => {
    await scene()
    await remind(w.platform)
    w.later(5 * 60_000)
    expect(await remind(w.platform)).toBe(0)
    expect(await ordered()).toEqual(ALL)
  })

  test('two workers at the same moment', async () => {
    await scene()
    const others = [w.reopen(), w.reopen()]
    await Promise.all([remind(w.platform), ...others.map((other) => remind(other))])
    await Promise.all(others.map((other) => other.close()))
    expect(await ordered()).toEqual(ALL)
    expect(await w.database.read.$count(reminders)).toBe(4)
  })

  test('a worker that is killed in the middle, and the one that starts after it', async () => {
    await scene()
    const killed = w.reopen()
    let times = 0
    const dying = {
      ...killed,
      async execute(...args: Parameters<typeof killed.execute>) {
        times += 1
        if (times === 3) throw new Error('killed')
        return killed.execute(...args)
      },
    } as typeof killed
    await expect(remind(dying)).rejects.toThrow('killed')
    await killed.close()
    expect(await w.outbox()).toHaveLength(2)
    expect(await remind(w.platform)).toBe(2)
    expect(await ordered()).toEqual(ALL)
  })
})

describe('at night', () => {
  test('nobody is reminded, and in the morning everybody is', async () => {
    await scene()
    w.later(11 * HOUR)
    expect(await remind(w.platform)).toBe(0)
    w.later(10.5 * HOUR)
    expect(await remind(w.platform)).toBe(4)
  })
})

describe('a visit that was not logged', () => {
  const visits = async () => (await ordered()).filter((template) => template === 'visit-not-logged').length

  test('is reminded of again 48 hours on, and then no more', async () => {
    await scene()
    await remind(w.platform)
    w.later(DAY)
    await remind(w.platform)
    expect(await visits()).toBe(2)
    for (let day = 0; day < 20; day++) {
      w.later(DAY)
      await remind(w.platform)
    }
    expect(await visits()).toBe(2)
  })

  test('is reminded of no more once it is logged', async () => {
    const { match, self } = await scene()
    await w.execute(logVisit, await self(), {
      matchId: match.id,
      happenedOn: '2026-11-21',
      minutes: 90,
      medium: 'home',
      worry: 'none',
    })
    await remind(w.platform)
    expect(await visits()).toBe(0)
  })

  test('that is logged between finding and reminding sends nothing', async () => {
    const { match, self } = await scene()
    const actor = await self()
    const racing = {
      ...w.platform,
      async execute(...args: Parameters<typeof w.platform.execute>) {
        if (args[0].name === 'reminders.of-visit')
          await w.execute(logVisit, actor, {
            matchId: match.id,
            happenedOn: '2026-11-22',
            minutes: 90,
            medium: 'phone',
            worry: 'none',
          })
        return w.execute(...args)
      },
    } as typeof w.platform
    await remind(racing)
    expect(await visits()).toBe(0)
  })

  test('is left alone while the match rests', async () => {
    const { match } = await scene()
    await w.database.write((tx) =>
      tx
        .update(matches)
        .set({ endedOn: null, stage: 'paused' } as never)
        .where(eq(matches.id, match.id)),
    )
    await remind(w.platform)
    expect(await visits()).toBe(0)
  })

  test('is left alone while the safeguarding lead has put visits on hold', async () => {
    const { match } = await scene()
    const concernId = await aConcern(w, match)
    const hold = { id: w.newId(), matchId: match.id, concernId, placedAt: w.now(), placedById: 'lead' }
    await w.database.write((tx) => tx.insert(visitHolds).values(hold))
    await remind(w.platform)
    expect(await visits()).toBe(0)
  })

  test('whose plan was written down only today waits until tomorrow', async () => {
    const build = builders(w)
    const pair = await aSupervisedVolunteer(w, { build })
    await build.visit(pair.match, {
      happenedOn: '2026-11-19',
      nextVisitOn: '2026-11-21',
      recordedAt: w.now(),
    })
    await remind(w.platform)
    expect(await visits()).toBe(0)
    w.later(DAY)
    await remind(w.platform)
    expect(await visits()).toBe(1)
  })
})

describe('supervision', () => {
  const told = async () => (await ordered()).filter((template) => template === 'supervision-waiting').length

  test('of many volunteers is one e-mail with their number', async () => {
    const build = builders(w)
    const first = await aSupervisedVolunteer(w, { build })
    for (let number = 0; number < 4; number++)
      await aSupervisedVolunteer(w, { build, supervisorId: first.supervisor })
    await remind(w.platform)
    expect(await told()).toBe(1)
    expect(await w.audit()).toMatchObject([{ ids: { due: '0', overdue: '5' } }])
  })

  test('that is due is told once, and once more when it is overdue', async () => {
    await aSupervisedVolunteer(w, { since: '2026-10-26' })
    await remind(w.platform)
    expect(await w.audit()).toMatchObject([{ ids: { due: '1', overdue: '0' } }])
    w.later(2 * DAY)
    await remind(w.platform)
    expect(await told()).toBe(1)
    w.later(2 * DAY)
    await remind(w.platform)
    expect(await told()).toBe(2)
  })

  test('that has a day in time, or was held on paper meanwhile, is not told', async () => {
    const build = builders(w)
    const planned = await aSupervisedVolunteer(w, { build, since: '2026-10-26' })
    await w.execute(planSession, await planned.supervises(), {
      volunteerId: planned.volunteer.id,
      kind: 'one_to_one',
      plannedOn: '2026-11-25',
      medium: 'phone',
    })
    const held = await aSupervisedVolunteer(w, { build })
    await w.execute(recordHeld, await held.supervises(), {
      volunteerId: held.volunteer.id,
      kind: 'one_to_one',
      heldOn: '2026-11-12',
      minutes: 50,
      medium: 'in_person',
      source: 'paper',
      wellbeing: 4,
      worry: 'no',
      record: 'All well.',
    })
    await remind(w.platform)
    expect(await told()).toBe(0)
  })
})

describe('a gate that expires on 10 December', () => {
  const told = async (template: string) => (await ordered()).filter((one) => one === template).length

  test('is told to its holder at each of the days, and to the coordinator once', async () => {
    await scene()
    for (let day = 0; day < 20; day++) {
      await remind(w.platform)
      w.later(DAY)
    }
    expect(await told('gate-expiring')).toBe(2)
    expect(await told('gates-expiring')).toBe(1)
  })

  test('is told no more once it is renewed, also when that was recorded late', async () => {
    const { volunteer } = await scene()
    await builders(w).gateFact(volunteer.id, 'dbs', '2026-11-02', {
      detail: { kind: 'dbs', level: 'enhanced', workforce: 'child', childBarred: false, adultBarred: false },
    })
    await remind(w.platform)
    expect(await told('gate-expiring')).toBe(0)
  })
})

test('a reminder arrives as an e-mail, in plain words and without anybody’s family', async () => {
  const box: Mailbox = await mailbox()
  const { match } = await scene()
  await remind(w.platform)
  const transport = openTransport({ ...w.config, smtpUrl: box.url }) as Transport
  await sendDue(w.platform, transport)
  const mail = box.received.find(({ subject }) => subject === 'Something to write down')
  expect(mail).toMatchObject({ to: ['leila@example.org'] })
  expect(mail?.text).toContain('You planned a visit for Saturday 21 November 2026.')
  expect(mail?.text).toContain(`/visits/matches/${match.id}/log`)
  for (const { text, subject } of box.received) expect(`${subject} ${text}`).not.toContain('Nowak')
  await box.close()
})
