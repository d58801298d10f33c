import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Relation } from '#app/kernel/actor.ts'
import { contactNotes } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { type World, world } from '#test/support/world.ts'
import {
  endAction,
  familyDiary,
  matchDiary,
  reopenAction,
  volunteerDiary,
  writeAboutFamily,
  writeAboutMatch,
  writeAboutVolunteer,
} from './index.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

async function aMatch() {
  const build = builders(w)
  const organisation = await build.organisation()
  const district = await build.district()
  const place = { organisationId: organisation.id, districtId: district.id }
  const volunteer = await build.volunteer(place)
  const family = await build.family(place)
  const match = await build.match({ familyId: family.id, volunteerId: volunteer.id, stage: 'active' })
  const { id } = await build.account('Maryam Siddiqui')
  const coordinates: Relation = { kind: 'coordinates', organisation: organisation.id }
  return { volunteer, family, match, coordinates, id, coordinator: w.actor(id, coordinates) }
}

test('a call is written down with its true day, and found on the pages of both sides and of their match', async () => {
  const { match, volunteer, family, coordinator } = await aMatch()
  await w.execute(writeAboutMatch, coordinator, {
    matchId: match.id,
    way: 'call_in',
    withWhom: 'family',
    happenedOn: '2026-11-20',
    happenedAt: '14:30',
    words: 'The new school is going well.',
  })
  const said = { words: 'The new school is going well.', happenedOn: '2026-11-20', by: 'Maryam Siddiqui' }
  const diaries = [
    await w.ask(matchDiary, coordinator, { matchId: match.id }),
    await w.ask(volunteerDiary, coordinator, { volunteerId: volunteer.id }),
    await w.ask(familyDiary, coordinator, { matchingProfileId: family.id }),
  ]
  for (const { contacts } of diaries) expect(contacts).toMatchObject([said])
  const [stored] = await w.database.read.select().from(contactNotes)
  expect(JSON.stringify(stored)).not.toContain('school')
  expect(JSON.stringify(await w.audit())).not.toContain('school')
})

test('what is to be done waits until it is done or dropped, and either can be undone', async () => {
  const { volunteer, coordinator } = await aMatch()
  await w.execute(writeAboutVolunteer, coordinator, {
    volunteerId: volunteer.id,
    action: 'Ask for a second referee',
    dueOn: '2026-11-27',
  })
  const read = async () => (await w.ask(volunteerDiary, coordinator, { volunteerId: volunteer.id })).actions
  const [action] = await read()
  expect(action).toMatchObject({
    words: 'Ask for a second referee',
    state: 'open',
    assignee: 'Maryam Siddiqui',
  })
  await w.execute(endAction, coordinator, { nextActionId: action?.id, version: 1 })
  expect(await read()).toMatchObject([{ state: 'done', endedOn: '2026-11-23' }])
  await w.execute(reopenAction, coordinator, { nextActionId: action?.id, version: 2 })
  await w.execute(endAction, coordinator, {
    nextActionId: action?.id,
    version: 3,
    droppedBecause: 'no_longer_needed',
  })
  expect(await read()).toMatchObject([{ state: 'dropped', droppedBecause: 'no_longer_needed' }])
  await expect(
    w.execute(endAction, coordinator, { nextActionId: action?.id, version: 4 }),
  ).rejects.toMatchObject({ code: 'conflict' })
  w.later(20 * 24 * 3_600_000)
  expect(await read()).toEqual([])
})

test.each([
  [{}, 'words'],
  [{ words: 'They rang.' }, 'way'],
  [{ words: 'They rang.', way: 'call_in' }, 'withWhom'],
  [{ words: 'They rang.', way: 'call_in', withWhom: 'family', happenedOn: '2026-11-24' }, 'happenedOn'],
  [{ action: 'Call back' }, 'dueOn'],
  [{ action: 'Call back', dueOn: '2026-11-22' }, 'dueOn'],
  [{ dueOn: '2026-11-25' }, 'action'],
])('a form that says only %j is told so beside its field', async (answers, field) => {
  const { family, coordinator } = await aMatch()
  await expect(
    w.execute(writeAboutFamily, coordinator, { matchingProfileId: family.id, ...answers }),
  ).rejects.toMatchObject({ code: 'invalid', fields: { [field]: [expect.any(String)] } })
})

test('whoever is kept apart from a family reads nothing of it in their volunteer’s diary, and all the rest', async () => {
  const { match, volunteer, family, id, coordinates, coordinator } = await aMatch()
  await w.execute(writeAboutMatch, coordinator, {
    matchId: match.id,
    way: 'note',
    withWhom: 'both',
    words: 'About the family.',
  })
  await w.execute(writeAboutVolunteer, coordinator, {
    volunteerId: volunteer.id,
    way: 'note',
    withWhom: 'volunteer',
    words: 'About the volunteer.',
  })
  const apart = w.actor(id, coordinates, { kind: 'excluded_from', family: family.id })
  const { contacts } = await w.ask(volunteerDiary, apart, { volunteerId: volunteer.id })
  expect(contacts).toMatchObject([{ words: 'About the volunteer.' }])
  await expect(w.ask(matchDiary, apart, { matchId: match.id })).rejects.toMatchObject({ code: 'not-found' })
})

test('a long diary comes page by page, newest first, nothing twice and nothing left out', async () => {
  const { volunteer, coordinator } = await aMatch()
  for (let n = 0; n < 45; n += 1)
    await w.execute(writeAboutVolunteer, coordinator, {
      volunteerId: volunteer.id,
      way: 'note',
      withWhom: 'volunteer',
      happenedOn: `2026-11-${String((n % 9) + 10)}`,
      words: `Note ${n}`,
    })
  const seen: string[] = []
  let before: string | undefined
  do {
    const diary = await w.ask(volunteerDiary, coordinator, { volunteerId: volunteer.id, before })
    seen.push(...diary.contacts.map(({ words }) => words ?? ''))
    before = diary.next ?? undefined
  } while (before)
  expect(seen).toHaveLength(45)
  expect(new Set(seen).size).toBe(45)
})
