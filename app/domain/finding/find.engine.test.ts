import { and, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#app/kernel/actor.ts'
import { dataKeys, matchingProfiles, volunteers } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { type World, world } from '#test/support/world.ts'
import { foldName } from '../people/index.ts'
import { find } from './find.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

/** Two organisations, and the coordinator of the first. */
async function aCounty() {
  const build = builders(w)
  const ours = await build.organisation()
  const theirs = await build.organisation()
  const district = await build.district({ name: 'Tendring' })
  const at = (organisation: { id: string }) => ({ organisationId: organisation.id, districtId: district.id })
  const maryam = w.actor('maryam', { kind: 'coordinates', organisation: ours.id, district: null })
  const volunteer = (displayName: string, where = ours, rest: object = {}) =>
    build.volunteer({ ...at(where), displayName, foldedName: foldName(displayName), ...rest })
  const family = (familyName: string, firstNames: string, where = ours) =>
    build.family({ ...at(where), familyName, firstNames })
  return { build, ours, theirs, maryam, volunteer, family }
}

const look = async (who: Actor, q: string, among?: 'volunteer' | 'family') =>
  (await w.ask(find, who, { q, ...(among ? { among } : {}) })).rows
const names = async (who: Actor, q: string, among?: 'volunteer' | 'family') =>
  (await look(who, q, among)).map(({ name }) => name)

describe('a coordinator finds', () => {
  test('a volunteer by name, with typing errors and without accents, the best fit first', async () => {
    const { maryam, volunteer } = await aCounty()
    await volunteer('Łukasz Zieliński')
    await volunteer('Lucas Zielinska')
    await volunteer('Grace Adeleke')
    for (const typed of ['Łukasz Zieliński', 'lukasz zielinski', 'zielinski lukasz', 'lukaszzielinski'])
      expect((await names(maryam, typed))[0], typed).toBe('Łukasz Zieliński')
    for (const typed of ['Adelke', 'grcae', 'adeleek', 'Grace Adeleje', 'adel'])
      expect(await names(maryam, typed), typed).toEqual(['Grace Adeleke'])
  })

  test('a family by its surname or a first name, with its place and the match it is in', async () => {
    const { build, maryam, volunteer, family } = await aCounty()
    const nowak = await family('Nowak', 'Anna and Piotr')
    const kwame = await volunteer('Kwame Mensah')
    const match = await build.match({ familyId: nowak.id, volunteerId: kwame.id, stage: 'active' })
    for (const typed of ['Nowak', 'the Nowak family', 'piotr', 'Anna Nowka', 'nowak, anna'])
      expect(await look(maryam, typed), typed).toEqual([
        {
          kind: 'family',
          familyId: nowak.id,
          volunteerId: null,
          reference: nowak.reference,
          name: 'Nowak',
          firstNames: 'Anna and Piotr',
          stage: 'in_programme',
          district: 'Tendring',
          matchId: match.id,
          matchReference: match.reference,
          matchStage: 'active',
          companion: 'Kwame Mensah',
          otherMatches: 0,
        },
      ])
    expect(await look(maryam, 'kwame')).toMatchObject([{ volunteerId: kwame.id, companion: 'Nowak' }])
  })

  test('anybody by reference, however it is typed', async () => {
    const { build, maryam, volunteer, family } = await aCounty()
    const kwame = await volunteer('Kwame Mensah', undefined, { reference: 'V-0042' })
    const nowak = await family('Nowak', 'Anna')
    const match = await build.match({ familyId: nowak.id, volunteerId: kwame.id, reference: 'M-0007' })
    for (const typed of ['V-0042', 'v42', 'V 0042', '42'])
      expect(await names(maryam, typed)).toEqual(['Kwame Mensah'])
    expect(await look(maryam, nowak.reference)).toMatchObject([{ kind: 'family', name: 'Nowak' }])
    expect(await look(maryam, 'm-7')).toMatchObject([
      { kind: 'match', matchId: match.id, name: 'Kwame Mensah', companion: 'Nowak', stage: 'proposed' },
    ])
  })

  test('a volunteer by telephone or e-mail, and a family by what it says is safe', async () => {
    const { build, ours, maryam, volunteer, family } = await aCounty()
    await volunteer('Kwame Mensah', ours, {
      phoneIndex: w.vault.blind('volunteers.phone', '+441632960001'),
      emailAddress: 'kwame@example.org',
    })
    const nowak = await family('Nowak', 'Anna')
    await writeSafeContact(nowak.id, '07700 900123; anna@example.org; after 6pm')
    for (const typed of ['01632 960 001', '+44 (0)1632 960001', 'KWAME@example.org'])
      expect(await names(maryam, typed), typed).toEqual(['Kwame Mensah'])
    for (const typed of ['07700 900 123', '+447700900123', 'Anna@Example.org'])
      expect(await names(maryam, typed), typed).toEqual(['Nowak'])
    await build.family({ familyName: 'Elsewhere' })
  })
})

async function writeSafeContact(familyId: string, asWritten: string) {
  await w.database.write(async (tx) => {
    const text = JSON.stringify({ channels: ['text'], asWritten })
    const column = matchingProfiles.safeContact
    const safeContact = await w.vault.lock(
      tx,
      w.now(),
      { kind: 'family', id: familyId },
      column,
      familyId,
      text,
    )
    await tx
      .update(matchingProfiles)
      .set({ safeContact, version: 2 })
      .where(eq(matchingProfiles.id, familyId))
  })
}

describe('nobody out of reach is ever found or hinted at', () => {
  test('by any way of asking', async () => {
    const { build, theirs, maryam, volunteer, family } = await aCounty()
    const hidden = await volunteer('Kwame Mensah', theirs, { emailAddress: 'kwame@example.org' })
    const away = await family('Nowak', 'Anna', theirs)
    await writeSafeContact(away.id, '07700 900123')
    const match = await build.match({ familyId: away.id, volunteerId: hidden.id })
    const typed = ['Kwame', 'Nowak', 'kwame@example.org', '07700 900123', hidden.reference, away.reference]
    for (const q of [...typed, match.reference])
      for (const among of [undefined, 'volunteer', 'family'] as const)
        expect(await w.ask(find, maryam, { q, among }), q).toEqual({ rows: [], next: null })
  })

  test('also not where it would fill the answer before those within reach', async () => {
    const { theirs, maryam, volunteer } = await aCounty()
    for (let number = 0; number < 40; number++) await volunteer('Sam Marsh', theirs)
    await volunteer('Sammy Marshall')
    const found = await w.ask(find, maryam, { q: 'sam marsh' })
    expect(found).toMatchObject({ rows: [{ name: 'Sammy Marshall' }], next: null })
  })

  test('whatever the name and whatever is typed', async () => {
    const { theirs, ours, maryam, volunteer, family } = await aCounty()
    const parts = ['Sam', 'Ann', 'Anna', 'Marsh', 'Marshall', 'Nowak', 'Nova']
    const mine = new Set<string>()
    for (const [place, first] of parts.entries())
      for (const last of parts) {
        const where = (place + last.length) % 2 === 0 ? ours : theirs
        const made = [(await volunteer(`${first} ${last}`, where)).id, (await family(last, first, where)).id]
        if (where === ours) for (const id of made) mine.add(id)
      }
    const typed = fc.tuple(
      fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 8 })),
      fc.option(fc.constantFrom(...parts, 'Mrash', 'Nowka'), { nil: '' }),
    )
    await fc.assert(
      fc.asyncProperty(
        typed,
        fc.constantFrom(undefined, 'volunteer' as const, 'family' as const),
        async (words, among) => {
          for (const row of await look(maryam, words.join(' '), among))
            expect(mine).toContain(row.volunteerId ?? row.familyId)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('a family that somebody is kept away from is not there, nor its match on the mentor', async () => {
    const { build, ours, volunteer, family } = await aCounty()
    const nowak = await family('Nowak', 'Anna')
    const kwame = await volunteer('Kwame Mensah')
    await build.match({ familyId: nowak.id, volunteerId: kwame.id })
    const relative = w.actor(
      'relative',
      { kind: 'coordinates', organisation: ours.id, district: null },
      { kind: 'excluded_from', family: nowak.id },
    )
    expect(await look(relative, 'Nowak')).toEqual([])
    expect(await look(relative, 'Kwame')).toMatchObject([
      { name: 'Kwame Mensah', matchId: null, companion: null },
    ])
  })
})

test('a person who is a volunteer and in a family is given as one of them, never as both', async () => {
  const { ours, maryam, volunteer, family } = await aCounty()
  const asVolunteer = await volunteer('Anna Nowak', ours, {
    phoneIndex: w.vault.blind('volunteers.phone', '+447700900123'),
  })
  const asFamily = await family('Nowak', 'Anna')
  await writeSafeContact(asFamily.id, '07700 900123')
  for (const q of ['Anna Nowak', 'Nowak', 'Anna', 'Nowka', '07700 900123'])
    for (const among of [undefined, 'volunteer', 'family'] as const) {
      const answer = JSON.stringify(await w.ask(find, maryam, { q, among }))
      expect(answer.includes(asVolunteer.id) && answer.includes(asFamily.id), q).toBe(false)
      if (among) expect(answer, q).toContain(among === 'family' ? asFamily.id : asVolunteer.id)
    }
})

describe('the books follow the database', () => {
  test('what another process writes is found at the next search, and the old name is not', async () => {
    const { maryam, volunteer } = await aCounty()
    const kwame = await volunteer('Kwame Mensah')
    const other = w.reopen()
    expect((await other.ask(find, maryam, { q: 'Kwame' })).rows).toHaveLength(1)
    await w.database.write((tx) =>
      tx
        .update(volunteers)
        .set({ displayName: 'Kwame Boateng', foldedName: 'kwame boateng', version: 2 })
        .where(eq(volunteers.id, kwame.id)),
    )
    expect((await other.ask(find, maryam, { q: 'Boateng' })).rows).toHaveLength(1)
    expect((await other.ask(find, maryam, { q: 'Mensah' })).rows).toEqual([])
    await volunteer('Comfort Mensah')
    expect((await other.ask(find, maryam, { q: 'Mensah' })).rows).toHaveLength(1)
    await other.close()
  })

  test('a family whose key was destroyed is no longer called anything', async () => {
    const { maryam, family } = await aCounty()
    const nowak = await family('Nowak', 'Anna')
    expect(await look(maryam, 'Nowak')).toHaveLength(1)
    await w.database.write((tx) =>
      tx.delete(dataKeys).where(and(eq(dataKeys.owner, 'family'), eq(dataKeys.ownerId, nowak.id))),
    )
    expect(await look(maryam, 'Nowak')).toEqual([])
  })

  test('searches at the same time read the names once and agree', async () => {
    const { maryam, volunteer } = await aCounty()
    await volunteer('Kwame Mensah')
    const found = await Promise.all(Array.from({ length: 8 }, () => look(maryam, 'Mensah')))
    expect(found.every((rows) => rows.length === 1)).toBe(true)
  })
})

test('whom a search found is written in the audit log, and what was typed is not', async () => {
  const { maryam, volunteer } = await aCounty()
  const kwame = await volunteer('Kwame Mensah')
  await look(maryam, 'Mensha')
  const [row, ...others] = await w.audit()
  expect(others).toEqual([])
  expect(row).toMatchObject({ kind: 'read', name: 'finding.find', event: 'listed', volunteerId: kwame.id })
  expect(JSON.stringify(row)).not.toContain('ensha')
})

test('a supervisor finds their own volunteer, and not who is in the match', async () => {
  const { build, volunteer, family } = await aCounty()
  const kwame = await volunteer('Kwame Mensah')
  const nowak = await family('Nowak', 'Anna')
  const match = await build.match({ familyId: nowak.id, volunteerId: kwame.id })
  const supervisor = w.actor('sue', { kind: 'supervises', volunteer: kwame.id })
  const [found] = await look(supervisor, 'Kwame')
  expect(found).toMatchObject({ name: 'Kwame Mensah', matchReference: match.reference })
  expect(found).not.toHaveProperty('companion')
  expect(await look(supervisor, 'Nowak')).toEqual([])
})
