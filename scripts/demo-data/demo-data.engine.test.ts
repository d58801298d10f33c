import { getTableColumns, is, isNotNull, isNull, Table } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadActor } from '#app/auth/load-actor.server.ts'
import { checkPassword } from '#app/auth/passwords.server.ts'
import { listFamilies } from '#app/domain/families/index.ts'
import { ownMatches, rankVolunteers } from '#app/domain/matching/index.ts'
import { readiness, recruitedAndTrainedOn, vettingFiles } from '#app/domain/vetting/index.ts'
import { prepareData } from '#app/first-start.server.ts'
import { dayOf, daysBetween } from '#app/kernel/day.ts'
import { isCipher } from '#db/columns.ts'
import * as schema from '#db/schema/index.ts'
import { HOST_ID } from '#db/seed/reference.ts'
import { type World, world } from '#test/support/world.ts'
import { demoAccounts } from '../demo-accounts.mjs'
import { type Filled, fillDemo } from './fill.ts'
import { COLNE } from './organisations.ts'
import { readScale } from './scale.ts'

const tables = Object.values(schema).filter((exported) => is(exported, Table)) as unknown as SQLiteTable[]

let w: World
let filled: Filled | null

beforeAll(async () => {
  w = await world()
  await prepareData(w.platform)
  filled = await fillDemo(w.platform, readScale('small'))
}, 60_000)
afterAll(() => w.close())

describe('the people who sign in', () => {
  test('are there, with what they are to the records and the one password', async () => {
    const coordinator = await signedIn('coordinator')
    const volunteer = await signedIn('volunteer')
    expect(coordinator).toMatchObject({ name: 'Maryam Siddiqui', kind: 'staff' })
    expect(coordinator.held).toContainEqual({ kind: 'coordinates', organisation: HOST_ID, district: null })
    expect(volunteer).toMatchObject({ name: 'Leila Haddad', kind: 'volunteer' })
    expect(volunteer.held.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['volunteers', 'mentors']))
    expect((await signedIn('partner')).held).toContainEqual({
      kind: 'reports_for',
      organisation: COLNE,
      district: null,
    })
    expect(await signedIn('manager')).toMatchObject({ name: 'Helen Oduya' })
    for (const [name, kind] of [
      ['keyworker', 'key_works'],
      ['supervisor', 'supervises'],
      ['safeguarding', 'safeguards'],
      ['board', 'governs'],
      ['admin', 'administers'],
      ['family', 'belongs_to'],
    ] as const)
      expect((await signedIn(name)).held.map((relation) => relation.kind)).toContain(kind)
    expect(await signedIn('family')).toMatchObject({ name: 'Rosie', kind: 'family' })
  }, 20_000)

  test('the volunteer has a family she visits and a proposal to answer', async () => {
    const { actor } = await signedIn('volunteer')
    const { rows } = await w.ask(ownMatches, actor, {})
    expect(rows.map(({ stage }) => stage).sort()).toEqual(['active', 'proposed'])
    const visits = await w.database.read.select().from(schema.visits)
    const own = visits.filter(({ recordedBy }) => recordedBy === actor.accountId)
    expect(own.length).toBeGreaterThanOrEqual(10)
    expect(own.some(({ nextVisitOn }) => nextVisitOn !== null && nextVisitOn > w.today())).toBe(true)
  })

  test('the coordinator sees who has waited longest, and who could be its mentor', async () => {
    const { actor } = await signedIn('coordinator')
    const { rows } = await w.ask(listFamilies, actor, { waiting: 'yes' })
    const [longest] = rows
    expect(longest).toMatchObject({ familyName: 'Nowak', daysWaiting: 61 })
    const ranking = await w.ask(rankVolunteers, actor, { matchingProfileId: longest?.familyId ?? '' })
    expect(ranking.candidates?.[0]).toMatchObject({ name: 'Agnieszka Wrona' })
    expect(ranking.notPossible).toBeGreaterThan(5)
  })
})

describe('what happened', () => {
  test('was done by commands, of which none was refused, and each stands in the audit log on its day', async () => {
    expect(filled?.refusals).toEqual([])
    const rows = await w.audit()
    expect(rows.length).toBeGreaterThan(filled?.steps ?? Number.POSITIVE_INFINITY)
    expect(new Set(rows.map(({ name }) => name)).size).toBeGreaterThan(25)
    expect(rows.filter(({ at }) => at > w.now())).toEqual([])
    const logged = rows.filter(({ event }) => event === 'visit.logged')
    const late = logged.filter(({ at, ids }) => daysBetween(ids['happenedOn'] ?? '', dayOf(at)) > 1)
    expect(late).toEqual([])
  })

  test('sent no e-mail, but for what was done today', async () => {
    const days = (await w.outbox()).map(({ createdAt }) => dayOf(createdAt))
    expect(days.filter((day) => day !== w.today())).toEqual([])
  })
})

describe('the records', () => {
  test('at least thirty volunteers are ready, and each counts from the day the facts tell', async () => {
    const people = await w.database.read.select().from(schema.volunteers)
    const files = await vettingFiles(w.database.read, people)
    const judged = people.map((person) => {
      const file = files.get(person.id)
      if (!file) throw new Error('There is no file')
      return {
        ready: readiness(file, w.today()).ready,
        stored: person.recruitedAndTrainedOn,
        counted: recruitedAndTrainedOn(file, w.today()),
      }
    })
    expect(people).toHaveLength(140)
    expect(judged.filter(({ ready }) => ready).length).toBeGreaterThanOrEqual(30)
    expect(judged.map(({ stored }) => stored)).toEqual(judged.map(({ counted }) => counted))
  })

  test('families, those who wait, matches and visits are as many as were asked for', async () => {
    const { read } = w.database
    expect(await read.$count(schema.families)).toBe(40)
    expect(await read.$count(schema.matches)).toBe(18)
    expect(await read.$count(schema.visits)).toBeGreaterThan(100)
    const { matchingProfiles } = schema
    expect(await read.$count(matchingProfiles, isNotNull(matchingProfiles.waitingSince))).toBe(16)
  })

  test('everybody who visits is supervised, and the last session is the one the volunteer keeps', async () => {
    const { supervisions, volunteers } = schema
    const people = await w.database.read.select().from(volunteers)
    const sessions = await w.database.read.select().from(supervisions)
    const lastOf = (id: string) =>
      sessions
        .filter((one) => one.volunteerId === id && one.state === 'held' && one.kind !== 'group')
        .map(({ happensOn }) => happensOn)
        .sort()
        .at(-1) ?? null
    const supervised = people.filter(({ supervisorId }) => supervisorId !== null)
    expect(supervised.length).toBeGreaterThan(5)
    expect(supervised.map(({ supervisedOn }) => supervisedOn)).toEqual(supervised.map(({ id }) => lastOf(id)))
  })

  test('concerns stand at every stage, and of the live ones each has its term', async () => {
    const all = await w.database.read.select().from(schema.concerns)
    expect(new Set(all.map(({ stage }) => stage))).toEqual(
      new Set(['raised', 'acknowledged', 'decided', 'closed']),
    )
    const live = all.filter(({ stage }) => stage !== 'closed')
    expect(live.filter(({ dueAt }) => (dueAt ?? w.now()) < w.now())).toHaveLength(1)
    expect(await w.database.read.$count(schema.visitHolds, isNull(schema.visitHolds.liftedAt))).toBe(1)
  })

  test('no two people have the same name, so nobody seems to be a family and a volunteer at once', async () => {
    const people = await w.database.read
      .select({ name: schema.volunteers.displayName })
      .from(schema.volunteers)
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length)
  })

  test('no column for personal data holds plain text', async () => {
    const values: unknown[] = []
    for (const table of tables)
      for (const column of Object.values(getTableColumns(table)))
        if (column.columnType === 'SQLiteCustomColumn' || column.columnType === 'PgCustomColumn') {
          const rows = await w.database.read.select({ value: column }).from(table).where(isNotNull(column))
          values.push(...rows.map(({ value }) => value))
        }
    expect(values.length).toBeGreaterThan(1_000)
    expect(values.filter((value) => !isCipher(value))).toEqual([])
  })
})

test('filling again changes nothing', async () => {
  const before = await countOfEverything()
  expect(await fillDemo(w.platform, readScale('small'))).toBeNull()
  expect(await countOfEverything()).toEqual(before)
})

test('a database with people of its own is left alone', async () => {
  const other = await world()
  await prepareData(other.platform)
  await other.database.write((tx) =>
    tx.insert(schema.volunteers).values({
      id: 'v',
      reference: 'V-0001',
      organisationId: HOST_ID,
      districtId: 'harlow',
      displayName: 'Somebody Real',
      foldedName: 'somebody real',
      role: 'mentor',
      stage: 'enquiry',
      enquiredOn: '2026-01-05',
      createdAt: other.now(),
    }),
  )
  await expect(fillDemo(other.platform, readScale('small'))).rejects.toThrow('not invented')
  await other.close()
})

async function signedIn(name: string) {
  const index = w.vault.blind('accounts.email', `${name}@demo.alongside.example`)
  const all = await w.database.read.select().from(schema.accounts)
  const account = all.find(({ emailIndex }) => emailIndex === index)
  if (!account) throw new Error(`${name} cannot sign in`)
  expect(await checkPassword(demoAccounts.password, [account.passwordHash])).toEqual([true])
  const actor = await loadActor(w.database.read, account.id, w.today())
  return { name: account.displayName, kind: account.kind, actor, held: actor.relations }
}

const countOfEverything = () => Promise.all(tables.map((table) => w.database.read.$count(table)))
