import { afterEach, beforeEach, expect, test } from 'vitest'
import { consents, families } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { type World, world } from '#test/support/world.ts'
import { sharesForMentoring, sharesOn } from './index.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

test('a list says of each family and day what is said of one family: whether it shares for mentoring', async () => {
  const build = builders(w)
  const spells = [
    [],
    [{ kind: 'taking_part', givenOn: '2026-08-01', withdrawnOn: null }],
    [{ kind: 'sharing_for_mentoring', givenOn: '2026-08-01', withdrawnOn: null }],
    [{ kind: 'sharing_for_mentoring', givenOn: '2026-08-01', withdrawnOn: '2026-08-10' }],
    [
      { kind: 'sharing_for_mentoring', givenOn: '2026-08-01', withdrawnOn: '2026-08-10' },
      { kind: 'sharing_for_mentoring', givenOn: '2026-08-20', withdrawnOn: null },
    ],
  ] as const
  for (const given of spells) {
    const { id: familyId } = await build.family({ consent: false })
    for (const one of given)
      await w.database.write((tx) =>
        tx.insert(consents).values({
          id: w.newId(),
          familyId,
          wordingVersion: 1,
          recordedAt: w.now(),
          recordedBy: 'test',
          ...one,
        }),
      )
  }
  for (const on of ['2026-07-31', '2026-08-01', '2026-08-09', '2026-08-10', '2026-08-20']) {
    const listed = await w.database.read
      .select({ id: families.id, shares: sharesOn(w.database.read, families.id, on) })
      .from(families)
    for (const { id, shares } of listed)
      expect(shares !== null, on).toBe(await sharesForMentoring(w.database.read, id, on))
  }
})
