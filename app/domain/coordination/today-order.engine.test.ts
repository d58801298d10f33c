import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addDays, type Day } from '#app/kernel/day.ts'
import { matches, matchingProfiles } from '#db/schema/index.ts'
import { aPatch } from '#test/support/patch.ts'
import { type World, world } from '#test/support/world.ts'
import { today, todayFigures } from './index.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

const _byName = (one: { volunteer: string | null }, other: { volunteer: string | null }) =>
  (one.volunteer ?? '').localeCompare(other.volunteer ?? '')

const ago = (days: number): Day => addDays(w.today(), -days)

test('a paused match stands on Today from the day on which it is to be looked at again', async () => {
  const { kinds, pair } = await aPatch(w)
  await pair('paused', ago(60))
  await w.database.write((tx) => tx.update(matches).set({ pausedUntil: ago(-1) }))
  expect(await kinds()).toEqual([])
  await w.database.write((tx) => tx.update(matches).set({ pausedUntil: ago(0) }))
  expect(await kinds()).toEqual([['paused_match', 'Ruth Adjei']])
})

test('the longest past its own term comes first, whatever it is', async () => {
  const { build, place, kinds, pair } = await aPatch(w)
  await pair('proposed', ago(20))
  await build.family({ ...place, familyName: 'Nowak', waitingSince: ago(40) })
  expect(await kinds()).toEqual([
    ['mentor_answer', 'Ruth Adjei'],
    ['family_waiting', 'Nowak'],
  ])
})

test('what somebody else looks after waits for everyone, and what nobody does waits for me too', async () => {
  const { build, place, kinds } = await aPatch(w)
  const other = await build.account('Joanne Pike')
  await build.relation(other.id, 'coordinates', place)
  const theirs = await build.family({ ...place, familyName: 'Sesay', waitingSince: ago(90) })
  await build.family({ ...place, familyName: 'Nowak', waitingSince: ago(80) })
  await w.database.write((tx) =>
    tx.update(matchingProfiles).set({ coordinatorId: other.id }).where(eq(matchingProfiles.id, theirs.id)),
  )
  expect(await kinds()).toEqual([['family_waiting', 'Nowak']])
  expect(await kinds({ whose: 'everyone' })).toEqual([
    ['family_waiting', 'Sesay'],
    ['family_waiting', 'Nowak'],
  ])
})

test('nothing of another district or organisation waits, and its numbers are not counted', async () => {
  const { build, place, actor, kinds } = await aPatch(w)
  await build.family({ waitingSince: ago(90), districtId: place.districtId })
  await build.family({ waitingSince: ago(90), organisationId: place.organisationId })
  expect(await kinds({ whose: 'everyone' })).toEqual([])
  expect(await w.ask(todayFigures, actor, {})).toMatchObject({ waiting: { all: 0, since: null } })
})

test('the chips count exactly what each of them shows, over more than one page', async () => {
  const { build, place, actor, pair } = await aPatch(w)
  for (let number = 0; number < 52; number++)
    await build.volunteer({ ...place, stage: 'enquiry', enquiredOn: ago(10 + (number % 3)) })
  await pair('proposed', ago(9))
  const { groups } = await w.ask(todayFigures, actor, {})
  expect(groups.filter(({ things }) => things > 0)).toEqual([
    { group: 'applicants', things: 52 },
    { group: 'matches', things: 1 },
  ])
  const [foremost, next] = (await w.ask(today, actor, {})).rows
  expect(foremost?.things).toEqual(Object.fromEntries(groups.map(({ group, things }) => [group, things])))
  expect(next?.things).toBeNull()
  const first = await w.ask(today, actor, { show: 'applicants' })
  expect(first.rows[0]?.things).toBeNull()
  const second = await w.ask(today, actor, { show: 'applicants', cursor: first.next ?? '' })
  expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 2, null])
  expect(new Set([...first.rows, ...second.rows].map(({ key }) => key)).size).toBe(52)
})

test('a programme may set terms of its own, each with its day', async () => {
  const { build, place, kinds } = await aPatch(w)
  await build.family({ ...place, familyName: 'Nowak', waitingSince: ago(20) })
  expect(await kinds()).toEqual([])
  await build.rule('coordination.terms', { familyWaits: 14 }, ago(1))
  expect(await kinds()).toEqual([['family_waiting', 'Nowak']])
})
