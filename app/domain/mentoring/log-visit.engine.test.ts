import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { visits } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { aMentoredMatch } from '#test/support/mentored-match.ts'
import { type World, world } from '#test/support/world.ts'
import { logVisit, ownVisits, visitsOfMatch } from './index.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

const answers = {
  happenedOn: '2026-11-21',
  minutes: 120,
  medium: 'home',
  worry: 'none',
  note: 'Opened four letters with Rosie.',
}
const stored = () => w.database.read.select().from(visits)

test('a mentor logs a visit and finds it among their own; the coordinator reads it', async () => {
  const { match, mentor, coordinator } = await aMentoredMatch(w)
  const visitId = await w.execute(logVisit, await mentor(), {
    matchId: match.id,
    ...answers,
    present: ['parent_or_carer', 'child_5_to_10'],
    outsideRole: ['gave_adult_a_lift'],
    mood: 4,
    miles: 3.5,
    nextVisitOn: '2026-11-28',
  })
  expect(await w.ask(ownVisits, await mentor(), {})).toEqual({
    rows: [
      {
        visitId,
        matchId: match.id,
        familyId: match.familyId,
        happenedOn: '2026-11-21',
        minutes: 120,
        medium: 'home',
      },
    ],
    next: null,
  })
  expect(await w.ask(visitsOfMatch, coordinator, { matchId: match.id })).toMatchObject({
    rows: [
      {
        visitId,
        note: 'Opened four letters with Rosie.',
        mood: 4,
        worry: 'none',
        outsideRole: ['gave_adult_a_lift'],
      },
    ],
  })
})

test('a length of its own, written in minutes, is kept instead of one that was picked', async () => {
  const { match, mentor } = await aMentoredMatch(w)
  await w.execute(logVisit, await mentor(), { matchId: match.id, ...answers, otherMinutes: 100 })
  expect(await stored()).toMatchObject([{ minutes: 100 }])
})

test('a coordinator enters what was told by telephone, with its true earlier day', async () => {
  const { match, coordinator } = await aMentoredMatch(w)
  await w.execute(logVisit, coordinator, {
    matchId: match.id,
    ...answers,
    happenedOn: '2026-11-02',
    medium: 'phone',
  })
  expect(await stored()).toMatchObject([
    { happenedOn: '2026-11-02', recordedBy: coordinator.accountId, recordedAt: w.now() },
  ])
  expect(await w.outbox()).toEqual([])
})

describe('the same log sent again', () => {
  const visitId = '0192f0aa-0000-7000-8000-000000000001'

  test('is one visit, and the log says that it came again', async () => {
    const { match, mentor } = await aMentoredMatch(w)
    const actor = await mentor()
    const send = (key?: string) =>
      w.execute(logVisit, actor, { matchId: match.id, visitId, ...answers }, { key })
    expect([await send('k1'), await send('k1'), await send('k2'), await send()]).toEqual([
      visitId,
      visitId,
      visitId,
      visitId,
    ])
    expect(await stored()).toHaveLength(1)
    expect((await w.audit()).filter(({ kind }) => kind === 'did').map(({ event }) => event)).toEqual([
      'visit.logged',
      'visit.sent-again',
      'visit.sent-again',
    ])
  })

  test('at the same moment, under one key and under others, is one visit', async () => {
    const { match, mentor } = await aMentoredMatch(w)
    const actor = await mentor()
    const send = (key: string) =>
      w.execute(logVisit, actor, { matchId: match.id, visitId, ...answers }, { key })
    const results = await Promise.all(['k1', 'k1', 'k2', 'k3', 'k1', 'k4'].map(send))
    expect(new Set(results)).toEqual(new Set([visitId]))
    expect(await stored()).toHaveLength(1)
  })

  test('still counts as saved when the match has been paused in between', async () => {
    const { match, coordinator, moveTo } = await aMentoredMatch(w)
    const send = () => w.execute(logVisit, coordinator, { matchId: match.id, visitId, ...answers })
    await send()
    await moveTo('paused')
    expect(await send()).toBe(visitId)
  })

  test.each([
    ['words', { note: 'Went to the library.' }],
    ['no words', { note: undefined }],
    ['length', { minutes: 90 }],
    ['people', { present: ['interpreter'] }],
  ])('with other %s is refused, so that nothing written is lost', async (_what, changed) => {
    const { match, mentor } = await aMentoredMatch(w)
    const actor = await mentor()
    await w.execute(logVisit, actor, { matchId: match.id, visitId, ...answers })
    const attempt = w.execute(
      logVisit,
      actor,
      { matchId: match.id, visitId, ...answers, ...changed },
      { key: 'k2' },
    )
    await expect(attempt).rejects.toMatchObject({ code: 'conflict' })
    expect(await stored()).toHaveLength(1)
  })

  test('with the id of a visit in another match finds no such visit', async () => {
    const build = builders(w)
    const { mentor } = await aMentoredMatch(w, { build })
    const other = await aMentoredMatch(w, { build })
    await w.execute(logVisit, await other.mentor(), { matchId: other.match.id, visitId, ...answers })
    const first = await mentor()
    const mine = first.relations.find(({ kind }) => kind === 'mentors')?.match
    await expect(w.execute(logVisit, first, { matchId: mine, visitId, ...answers })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('refused beside the field', () => {
  test.each([
    ['a day to come', { happenedOn: '2026-11-24' }, 'happenedOn'],
    ['a day before the match', { happenedOn: '2025-11-21' }, 'happenedOn'],
    ['a day that does not exist', { happenedOn: '2026-11-31' }, 'happenedOn'],
    ['4 minutes', { minutes: 4 }, 'minutes'],
    ['601 minutes', { minutes: 601 }, 'minutes'],
    ['half minutes', { minutes: 30.5 }, 'minutes'],
    ['no length', { minutes: undefined }, 'minutes'],
    ['a written length of 1000 minutes', { otherMinutes: 1000 }, 'otherMinutes'],
    ['no answer to “anything worrying?”', { worry: undefined }, 'worry'],
    ['a next visit before this one', { nextVisitOn: '2026-11-20' }, 'nextVisitOn'],
    ['a note of 4,001 characters', { note: 'x'.repeat(4001) }, 'note'],
  ])('%s', async (_what, changed, field) => {
    const { match, mentor } = await aMentoredMatch(w)
    const attempt = w.execute(logVisit, await mentor(), { matchId: match.id, ...answers, ...changed })
    await expect(attempt).rejects.toMatchObject({
      code: 'invalid',
      fields: { [field]: [expect.any(String)] },
    })
    expect(await stored()).toEqual([])
  })

  test.each([5, 600])('but %i minutes are saved', async (minutes) => {
    const { match, mentor } = await aMentoredMatch(w)
    await w.execute(logVisit, await mentor(), { matchId: match.id, ...answers, minutes })
    expect(await stored()).toHaveLength(1)
  })
})

test.each([
  'proposed',
  'mentor_accepted',
  'family_accepted',
  'paused',
  'closed',
  'closed_early',
  'abandoned_before_start',
] as const)(
  'no visit is logged for a match that is %s, by the mentor or by the coordinator',
  async (stage) => {
    const { match, mentor, coordinator } = await aMentoredMatch(w, { stage })
    await expect(w.execute(logVisit, coordinator, { matchId: match.id, ...answers })).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(
      w.execute(logVisit, await mentor(), { matchId: match.id, ...answers }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    expect(await stored()).toEqual([])
  },
)

test('a mentor cannot log a visit to the family of another mentor', async () => {
  const build = builders(w)
  const { mentor } = await aMentoredMatch(w, { build })
  const other = await aMentoredMatch(w, { build })
  await expect(
    w.execute(logVisit, await mentor(), { matchId: other.match.id, ...answers }),
  ).rejects.toMatchObject({ code: 'not-found' })
})

test('the note stands encrypted in the table, and the log of what was done holds no words', async () => {
  const { match, mentor } = await aMentoredMatch(w)
  await w.execute(logVisit, await mentor(), { matchId: match.id, ...answers }, { key: 'k1' })
  const [row] = await stored()
  expect(row?.note).toMatch(/^v1\./)
  const everything = JSON.stringify([await stored(), await w.audit(), await w.outbox()])
  expect(everything).not.toContain('letters')
  expect(everything).not.toContain('Rosie')
})

test('someone kept apart from the family reaches neither match nor visit', async () => {
  const { match, mentor, account } = await aMentoredMatch(w)
  await builders(w).relation(account.id, 'excluded_from', { familyId: match.familyId })
  await expect(w.execute(logVisit, await mentor(), { matchId: match.id, ...answers })).rejects.toMatchObject({
    code: 'not-found',
  })
})
