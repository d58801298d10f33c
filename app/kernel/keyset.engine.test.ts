import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rules } from '#db/schema/index.ts'
import { type World, world } from '#test/support/world.ts'
import { addDays } from './day.ts'
import { type Keyset, keyset } from './keyset.ts'

let w: World
beforeAll(async () => {
  w = await world()
  await writeRules()
})
afterAll(() => w.close())

const byMoment = keyset('falling', [rules.setAt, 'instant'], [rules.id, 'text'])
const byDay = keyset('rising', [rules.effectiveFrom, 'day'], [rules.name, 'text'], [rules.id, 'text'])

type Row = typeof rules.$inferSelect
const placeByMoment = (row: Row) => [row.setAt, row.id]
const placeByDay = (row: Row) => [row.effectiveFrom, row.name, row.id]

/** Twenty rows, many of which share their day, their moment or their name. */
async function writeRules() {
  const rows = Array.from({ length: 20 }, (_, index) => ({
    id: `r${String(index * 7).padStart(3, '0')}`,
    name: `a_name ${index % 2}`,
    value: index,
    effectiveFrom: addDays('2026-11-01', index % 4),
    setBy: 'somebody',
    setAt: new Date(w.now().getTime() + (index % 3)),
    why: 'to have an order',
  }))
  await w.database.write((tx) => tx.insert(rules).values(rows))
}

const found = (pages: Keyset, size: number, cursor?: string) =>
  w.database.read
    .select()
    .from(rules)
    .where(pages.after(cursor))
    .orderBy(...pages.order)
    .limit(size + 1)

async function walked(pages: Keyset, place: (row: Row) => (string | Date)[], size: number) {
  const ids: string[] = []
  let cursor: string | undefined
  do {
    const { rows, next } = pages.cut(await found(pages, size, cursor), size, place)
    ids.push(...rows.map((row) => row.id))
    cursor = next ?? undefined
  } while (cursor)
  return ids
}

test('pages of any size, one after the other, are the whole list in its order', async () => {
  for (const [pages, place] of [
    [byMoment, placeByMoment],
    [byDay, placeByDay],
  ] as const) {
    const whole = (await found(pages, 100)).map((row) => row.id)
    expect(whole).toHaveLength(20)
    for (const size of [1, 3, 7, 19, 20, 21]) expect(await walked(pages, place, size)).toEqual(whole)
  }
})

test('a cursor that somebody made up starts the list at its beginning, and never breaks it', async () => {
  for (const made of [
    '',
    '_',
    'x',
    '2026-13-45_a_b',
    '99999999999999999999_r1',
    '1_',
    "'; --",
    '2026-11-02_\0_a',
  ])
    expect(await found(byDay, 100, made)).toHaveLength(20)
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,20}_.*$/)), async (made) => {
      for (const pages of [byMoment, byDay])
        expect((await found(pages, 100, made)).length).toBeLessThanOrEqual(20)
    }),
    { numRuns: 30 },
  )
})
