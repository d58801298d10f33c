import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { consents } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { aMentoredMatch } from '#test/support/mentored-match.ts'
import { type World, world } from '#test/support/world.ts'
import { logVisit, nextVisits, ownVisit, ownVisits, visitToLog } from './index.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

describe('the next visit', () => {
  type Logged = { happenedOn: string; nextVisitOn?: string }

  async function plansAfter(...logged: Logged[]) {
    const build = builders(w)
    const { match, mentor } = await aMentoredMatch(w, { build })
    for (const visit of logged) await build.visit(match, visit)
    const { rows } = await w.ask(nextVisits, await mentor(), {})
    return rows.map(({ plannedOn, inDays }) => [plannedOn, inDays])
  }

  test('is the day that the last log named', async () => {
    expect(await plansAfter({ happenedOn: '2026-11-19', nextVisitOn: '2026-11-24' })).toEqual([
      ['2026-11-24', 1],
    ])
  })

  test('is none before the first visit', async () => {
    expect(await plansAfter()).toEqual([])
  })

  test('is none when no log named a day', async () => {
    expect(await plansAfter({ happenedOn: '2026-11-19' })).toEqual([])
  })

  test('still stands after a call in between that named no other day', async () => {
    expect(
      await plansAfter({ happenedOn: '2026-11-19', nextVisitOn: '2026-11-24' }, { happenedOn: '2026-11-20' }),
    ).toEqual([['2026-11-24', 1]])
  })

  test('is moved by a later log, to an earlier day too', async () => {
    expect(
      await plansAfter(
        { happenedOn: '2026-11-19', nextVisitOn: '2026-11-30' },
        { happenedOn: '2026-11-20', nextVisitOn: '2026-11-27' },
      ),
    ).toEqual([['2026-11-27', 4]])
  })

  test('of two logs of one day is the one logged last', async () => {
    expect(
      await plansAfter(
        { happenedOn: '2026-11-19', nextVisitOn: '2026-11-30' },
        { happenedOn: '2026-11-19', nextVisitOn: '2026-11-26' },
      ),
    ).toEqual([['2026-11-26', 3]])
  })

  test('waits to be logged once its day has passed', async () => {
    expect(await plansAfter({ happenedOn: '2026-11-14', nextVisitOn: '2026-11-21' })).toEqual([
      ['2026-11-21', -2],
    ])
  })

  test.each(['2026-11-21', '2026-11-22'])(
    'is done when a visit was logged on its day or after it: %s',
    async (happenedOn) => {
      expect(
        await plansAfter({ happenedOn: '2026-11-14', nextVisitOn: '2026-11-21' }, { happenedOn }),
      ).toEqual([])
    },
  )
})

test('the plans of several matches come soonest first; a paused match has none', async () => {
  const build = builders(w)
  const { match, mentor, moveTo } = await aMentoredMatch(w, { build })
  const other = await build.match({
    familyId: (await build.family()).id,
    volunteerId: match.volunteerId,
    stage: 'trial',
  })
  await build.visit(match, { nextVisitOn: '2026-11-26' })
  await build.visit(other, { nextVisitOn: '2026-11-24' })
  const plans = async () => (await w.ask(nextVisits, await mentor(), {})).rows.map(({ matchId }) => matchId)
  expect(await plans()).toEqual([other.id, match.id])
  await moveTo('paused')
  expect(await plans()).toEqual([other.id])
})

test('the form comes filled in with the planned day and the last visit’s habits, and with nothing that was felt', async () => {
  const build = builders(w)
  const { match, mentor, coordinator } = await aMentoredMatch(w, { build })
  const ask = async () => w.ask(visitToLog, await mentor(), { matchId: match.id })
  expect(await ask()).toMatchObject({
    mayLog: true,
    asMentor: true,
    today: '2026-11-23',
    plannedOn: null,
    last: null,
  })
  await build.visit(match, { happenedOn: '2026-11-07', minutes: 60 })
  await build.visit(match, {
    happenedOn: '2026-11-14',
    minutes: 90,
    medium: 'community',
    present: ['young_person'],
    miles: 4,
    mood: 5,
    worry: 'low',
    nextVisitOn: '2026-11-21',
  })
  expect(await ask()).toMatchObject({
    plannedOn: '2026-11-21',
    last: { minutes: 90, medium: 'community', present: ['young_person'], miles: 4 },
  })
  expect(JSON.stringify(await ask())).not.toMatch(/mood|worry|note/)
  expect(await w.ask(visitToLog, coordinator, { matchId: match.id })).toMatchObject({
    asMentor: false,
    mayLog: true,
  })
})

test('a plan still to come is not filled in as the day of a visit', async () => {
  const build = builders(w)
  const { match, mentor } = await aMentoredMatch(w, { build })
  await build.visit(match, { nextVisitOn: '2026-11-24' })
  expect(await w.ask(visitToLog, await mentor(), { matchId: match.id })).toMatchObject({ plannedOn: null })
})

test('a coordinator is told that a paused match has no visits to log', async () => {
  const { match, coordinator } = await aMentoredMatch(w, { stage: 'paused' })
  expect(await w.ask(visitToLog, coordinator, { matchId: match.id })).toMatchObject({ mayLog: false })
})

test('a mentor turns the pages of what they have logged, and every visit comes once', async () => {
  const build = builders(w)
  const { match, mentor } = await aMentoredMatch(w, { build })
  for (let number = 0; number < 25; number++)
    await build.visit(match, { happenedOn: `2026-11-${String(1 + (number % 9)).padStart(2, '0')}` })
  const seen: string[] = []
  const sizes: number[] = []
  for (let cursor: string | undefined, turn = 0; turn < 3; turn++) {
    const { rows, next } = await w.ask(ownVisits, await mentor(), { cursor })
    seen.push(...rows.map(({ visitId }) => visitId))
    sizes.push(rows.length)
    cursor = next ?? undefined
  }
  expect(sizes).toEqual([10, 10, 5])
  expect(new Set(seen).size).toBe(25)
})

test('what was agreed for the next visit is there with its time, and only a day can have one', async () => {
  const { match, mentor } = await aMentoredMatch(w)
  const visit = {
    matchId: match.id,
    happenedOn: '2026-11-21',
    minutes: 90,
    medium: 'home',
    worry: 'none',
  } as const
  const agreed = { nextVisitAt: '16:00', nextVisitPlan: 'Open the letters together' }
  await expect(w.execute(logVisit, await mentor(), { ...visit, ...agreed })).rejects.toMatchObject({
    fields: { nextVisitOn: ['Choose the day of the next visit.'] },
  })
  await w.execute(logVisit, await mentor(), { ...visit, ...agreed, nextVisitOn: '2026-11-24' })
  expect((await w.ask(nextVisits, await mentor(), {})).rows).toMatchObject([
    { plannedOn: '2026-11-24', plannedAt: '16:00', agreed: 'Open the letters together', minutes: 90 },
  ])
})

test('first names are gone from every page once the family no longer agrees to share them', async () => {
  const build = builders(w)
  const { family, match, mentor } = await aMentoredMatch(w, { build, firstNames: 'Rosie and the children' })
  const { id: visitId } = await build.visit(match)
  const names = async () => [
    (await w.ask(visitToLog, await mentor(), { matchId: match.id })).firstNames,
    (await w.ask(ownVisit, await mentor(), { visitId })).firstNames,
  ]
  expect(await names()).toEqual(['Rosie and the children', 'Rosie and the children'])
  const withdrawn = { withdrawnOn: w.today() }
  await w.database.write((tx) => tx.update(consents).set(withdrawn).where(eq(consents.familyId, family.id)))
  expect(await names()).toEqual([null, null])
})

test.each(['nonsense', '2026-11-31_x', '_', "2026-11-20_' or 1=1"])(
  'an address with a made-up cursor does no harm: %s',
  async (cursor) => {
    const build = builders(w)
    const { match, mentor } = await aMentoredMatch(w, { build })
    await build.visit(match, { happenedOn: '2026-11-20', id: 'visit' })
    expect((await w.ask(ownVisits, await mentor(), { cursor })).next).toBeNull()
  },
)
