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
