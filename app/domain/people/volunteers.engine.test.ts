import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  defaultVettingRequirements,
  type Gate,
  type GateDetail,
  gates,
  recordGateFacts,
} from '#app/domain/vetting/index.ts'
import type { Day } from '#app/kernel/day.ts'
import { builders } from '#test/support/builders.ts'
import { type World, world } from '#test/support/world.ts'
import { foldName, volunteers } from './index.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

const manager = () => w.actor('manager', { kind: 'manages' })
const find = async (input: object) => (await w.ask(volunteers, manager(), input)).rows
const names = async (input: object) => (await find(input)).map((row) => row.displayName)

const details: Partial<Record<Gate, GateDetail>> = {
  references: { kind: 'references', satisfactory: 2, verifiedByVoice: 1 },
  dbs: { kind: 'dbs', level: 'enhanced', workforce: 'child', childBarred: false, adultBarred: false },
}

/** Every gate passed on one day, written down for many volunteers at once, as an import does. */
async function everyGateMet(volunteerIds: string[], happenedOn: Day) {
  const facts = volunteerIds.flatMap((volunteerId) =>
    gates.flatMap((gate) => {
      const fact = { volunteerId, gate, outcome: 'met', happenedOn, source: 'import' } as const
      if (gate !== 'training_module')
        return [{ ...fact, detail: details[gate] ?? ({ kind: 'plain' } as const) }]
      return defaultVettingRequirements.mandatoryModules.map(({ code, version }) => ({
        ...fact,
        detail: { kind: 'module', code, version } as const,
      }))
    }),
  )
  const work = { now: w.now(), today: w.today(), newId: w.newId, actor: manager(), blind: w.vault.blind }
  return w.database.write((tx) =>
    recordGateFacts(
      {
        ...work,
        tx,
        lock: (owner, column, row, text) => w.vault.lock(tx, w.now(), owner, column, row, text),
        open: (values) => w.vault.open(tx, values),
      },
      facts,
    ),
  )
}

/** People of one organisation and district, in the order of their names. */
async function people(...displayNames: string[]) {
  const build = builders(w)
  const organisationId = (await build.organisation()).id
  const districtId = (await build.district({ name: 'Tendring' })).id
  const rows = []
  for (const displayName of displayNames)
    rows.push(
      await build.volunteer({ displayName, foldedName: foldName(displayName), organisationId, districtId }),
    )
  return rows
}

test('the list is sorted by name and says who is ready, what is missing and where there is room', async () => {
  const [kwame, amira] = await people('Kwame Mensah', 'Amira Khan')
  await everyGateMet([kwame?.id ?? ''], '2026-10-01')
  const rows = await find({})
  expect(rows).toMatchObject([
    { volunteerId: amira?.id, ready: false, district: 'Tendring', stage: 'applied' },
    { volunteerId: kwame?.id, ready: true, gaps: [], freePlaces: { free: 1, of: 1 } },
  ])
  expect(rows[0]?.gaps?.[0]).toBe('The application has not been accepted yet.')
})

describe('the list can be cut down', () => {
  test('to a name however it is written, or to one reference', async () => {
    const [lukasz] = await people('Łukasz O’Neill', 'Amira Khan')
    expect(await names({ q: 'oneill' })).toEqual(['Łukasz O’Neill'])
    expect(await names({ q: 'LUKASZ' })).toEqual(['Łukasz O’Neill'])
    expect(await names({ q: lukasz?.reference.toLowerCase() })).toEqual(['Łukasz O’Neill'])
    expect(await names({ q: 'a%n' })).toEqual([])
  })

  test('to one stage or one district', async () => {
    await people('Amira Khan')
    await builders(w).volunteer({ displayName: 'Bea Lowe', stage: 'approved' })
    expect(await names({ stage: 'approved' })).toEqual(['Bea Lowe'])
    expect(await names({ district: 'nowhere' })).toEqual([])
  })

  test('to those who are ready on a day, and to those who are not', async () => {
    const [kwame] = await people('Kwame Mensah', 'Amira Khan')
    await builders(w).volunteer({ displayName: 'Gone Away', stage: 'left' })
    await everyGateMet([kwame?.id ?? ''], '2026-10-01')
    expect(await names({ ready: 'yes' })).toEqual(['Kwame Mensah'])
    expect(await names({ ready: 'no' })).toEqual(['Amira Khan'])
    expect(await names({ ready: 'yes', on: '2026-09-30' })).toEqual([])
  })
})

describe('whoever looks after volunteers cuts the list down', () => {
  test('to those they look after, to an organisation, to how people heard of us', async () => {
    const build = builders(w)
    const maryam = await build.account('Maryam Siddiqui')
    const [amira] = await people('Amira Khan')
    await build.volunteer({ displayName: 'Bea Lowe', coordinatorId: maryam.id, source: 'leaflet' })
    const her = w.actor(maryam.id, { kind: 'manages' })
    expect((await w.ask(volunteers, her, { whose: 'mine' })).rows).toMatchObject([
      { displayName: 'Bea Lowe', coordinator: 'Maryam Siddiqui' },
    ])
    expect(await names({ organisation: amira?.organisationId })).toEqual(['Amira Khan'])
    expect(await names({ source: 'leaflet' })).toEqual(['Bea Lowe'])
  })

  test('to those who have room, and to those whose check runs out soon', async () => {
    const [kwame, amira] = await people('Kwame Mensah', 'Amira Khan')
    await everyGateMet([kwame?.id ?? ''], '2026-10-01')
    await everyGateMet([amira?.id ?? ''], '2023-12-20')
    expect(await names({ room: 'yes' })).toContain('Kwame Mensah')
    expect(await find({ expiring: '60' })).toMatchObject([{ displayName: 'Amira Khan' }])
    expect((await find({ expiring: '60' }))[0]?.expires).toContainEqual({
      name: 'DBS check',
      expiresOn: '2026-12-20',
    })
    const family = await builders(w).family()
    await builders(w).match({ familyId: family.id, volunteerId: kwame?.id ?? '', stage: 'active' })
    expect(await names({ room: 'yes' })).not.toContain('Kwame Mensah')
  })

  test('and orders it by the day of the enquiry, page by page', async () => {
    const build = builders(w)
    const organisationId = (await build.organisation()).id
    for (const month of ['03', '01', '02', '03'])
      await build.volunteer({ organisationId, displayName: `Of ${month}`, enquiredOn: `2026-${month}-05` })
    const seen: (string | undefined)[] = []
    let cursor: string | undefined
    do {
      const page = await w.ask(volunteers, manager(), { sort: 'newest', rows: 1, cursor })
      seen.push(...page.rows.map(({ displayName }) => displayName))
      cursor = page.next ?? undefined
    } while (cursor)
    expect(seen).toEqual(['Of 03', 'Of 03', 'Of 02', 'Of 01'])
  })

  test('while a partner, who may not read those facts, cannot ask by them', async () => {
    const [kwame] = await people('Kwame Mensah')
    await everyGateMet([kwame?.id ?? ''], '2026-10-01')
    const partner = w.actor('p', { kind: 'reports_for', organisation: kwame?.organisationId ?? '' })
    const seenBy = async (input: object) => (await w.ask(volunteers, partner, input)).rows.length
    expect(await seenBy({ ready: 'yes' })).toBe(1)
    expect(await seenBy({ room: 'yes' })).toBe(0)
    expect(await seenBy({ expiring: 400 })).toBe(0)
  })
})

test('a long list comes page by page, nobody twice and nobody left out, also when only some are ready', async () => {
  const everybody = await people(
    ...Array.from({ length: 120 }, (_, index) => `Person ${String(index % 60).padStart(3, '0')}`),
  )
  const ready = everybody.filter((_, index) => index % 2 === 0).map(({ id }) => id)
  await everyGateMet(ready, '2026-10-01')

  const readAll = async (input: object) => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await w.ask(volunteers, manager(), { ...input, cursor })
      expect(page.rows.length).toBeLessThanOrEqual(50)
      seen.push(...page.rows.flatMap((row) => row.volunteerId ?? []))
      cursor = page.next ?? undefined
    } while (cursor)
    return seen
  }
  const all = await readAll({})
  expect(all).toHaveLength(120)
  expect(new Set(all).size).toBe(120)
  expect((await readAll({ ready: 'yes' })).sort()).toEqual(ready.sort())
})

test('a page of the list that starts with somebody out of reach does not exist', async () => {
  const [amira] = await people('Amira Khan')
  const elsewhere = w.actor('c', { kind: 'coordinates', organisation: 'elsewhere' })
  await expect(w.ask(volunteers, elsewhere, { cursor: amira?.id })).rejects.toMatchObject({
    code: 'not-found',
  })
})
