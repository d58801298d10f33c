import { afterEach, beforeEach, expect, test } from 'vitest'
import { actorWith, type Relation } from '#app/kernel/actor.ts'
import { builders } from '#test/support/builders.ts'
import { aLinkedMatch } from '#test/support/linked-match.ts'
import { type World, world } from '#test/support/world.ts'
import { logVisit } from '../mentoring/index.ts'
import { ownFamilies, sendMessage } from './index.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

const keyWorks = (...families: string[]) =>
  actorWith(
    'joanne',
    families.map((family): Relation => ({ kind: 'key_works', family })),
    w.today(),
  )

test('a key worker finds each family with its match, its visits, what was shared and what waits', async () => {
  const { match, family, mentor, keyWorkerActor } = await aLinkedMatch(w)
  await w.execute(logVisit, await mentor(), {
    matchId: match.id,
    happenedOn: '2026-11-21',
    minutes: 60,
    medium: 'home',
    worry: 'low',
    note: 'Between us.',
    sharedSummary: 'We filled in the school form.',
    nextVisitOn: '2026-11-27',
  })
  await w.execute(sendMessage, await mentor(), { matchId: match.id, message: 'Can we talk?' })
  const { rows } = await w.ask(ownFamilies, keyWorkerActor, {})
  expect(rows).toMatchObject([
    {
      familyId: family.id,
      familyName: 'Nowak',
      attention: 'message',
      matchId: match.id,
      matchStage: 'active',
      lastVisitOn: '2026-11-21',
      daysSince: 2,
      nextVisitOn: '2026-11-27',
      unread: 1,
      shared: { happenedOn: '2026-11-21', words: 'We filled in the school form.' },
    },
  ])
  expect(JSON.stringify(rows)).not.toContain('Between us')
})

test('a planned visit whose day is gone is told as one that nobody logged, not as the next', async () => {
  const { match, mentor, keyWorkerActor } = await aLinkedMatch(w)
  const visit = { matchId: match.id, happenedOn: '2026-11-20', minutes: 60, medium: 'home', worry: 'low' }
  await w.execute(logVisit, await mentor(), { ...visit, note: 'All well.', nextVisitOn: '2026-11-24' })
  w.later(2 * 24 * 3600_000)
  const { rows } = await w.ask(ownFamilies, keyWorkerActor, {})
  expect(rows).toMatchObject([{ notLoggedOn: '2026-11-24', nextVisitOn: null }])
})

test('a family that waits for its choice comes first, then the longest without a visit, and others never', async () => {
  const build = builders(w)
  const volunteer = await build.volunteer()
  const withMatch = async (stage: 'active' | 'mentor_accepted' | 'proposed', visitedOn?: string) => {
    const family = await build.family()
    const match = await build.match({ familyId: family.id, volunteerId: volunteer.id, stage })
    if (visitedOn) await build.visit(match, { happenedOn: visitedOn })
    return family.id
  }
  const lately = await withMatch('active', '2026-11-20')
  const longAgo = await withMatch('active', '2026-10-20')
  const proposed = await withMatch('proposed')
  const choosing = await withMatch('mentor_accepted')
  await withMatch('mentor_accepted')
  const { rows, next } = await w.ask(ownFamilies, keyWorks(lately, longAgo, proposed, choosing), {})
  expect(rows.map(({ familyId }) => familyId)).toEqual([choosing, longAgo, lately, proposed])
  expect(next).toBeNull()
})

test('a family whose mentoring has ended is not said to have had none', async () => {
  const build = builders(w)
  const volunteer = await build.volunteer()
  const family = await build.family()
  const pair = { familyId: family.id, volunteerId: volunteer.id }
  await build.match({ ...pair, stage: 'closed', endedOn: '2026-10-03' })
  await build.match({ ...pair, stage: 'abandoned_before_start', endedOn: '2026-10-20' })
  const never = await build.family({ waitingSince: null })
  const { rows } = await w.ask(ownFamilies, keyWorks(family.id, never.id), {})
  expect(rows.find(({ familyId }) => familyId === family.id)).toMatchObject({
    mentor: null,
    endedOn: '2026-10-03',
    isWaiting: true,
  })
  expect(rows.find(({ familyId }) => familyId === never.id)).toMatchObject({
    endedOn: null,
    isWaiting: false,
  })
})

test('a long list goes on where its page ended, and misses nobody', async () => {
  const build = builders(w)
  const place = { organisationId: (await build.organisation()).id, districtId: (await build.district()).id }
  const ids: string[] = []
  for (let count = 0; count < 27; count += 1) ids.push((await build.family(place)).id)
  const first = await w.ask(ownFamilies, keyWorks(...ids), {})
  const second = await w.ask(ownFamilies, keyWorks(...ids), { cursor: first.next ?? '' })
  const seen = [...first.rows, ...second.rows].map(({ familyId }) => familyId)
  expect(seen.toSorted()).toEqual(ids.toSorted())
  expect(second.next).toBeNull()
})
