import { afterEach, beforeEach, expect, test } from 'vitest'
import { journeySteps, supervisions } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { type World, world } from '#test/support/world.ts'
import { boardPack, setDisclosure } from './index.ts'

let w: World
let build: ReturnType<typeof builders>
let host: string
let places: string[]
beforeEach(async () => {
  w = await world()
  build = builders(w)
  await build.programme()
  host = (await build.organisation({ name: 'Essex County Council' })).id
  places = []
  for (const name of ['Basildon', 'Harlow', 'Tendring']) places.push((await build.district({ name })).id)
})
afterEach(() => w.close())

const member = () => w.actor('board', { kind: 'governs' })
const pack = (quarter?: string) => w.ask(boardPack, member(), quarter ? { quarter } : {})

/** So many people counted on a day in the first, second and third district. */
async function counted(on: string, ...counts: number[]) {
  for (const [index, count] of counts.entries())
    for (let n = 0; n < count; n += 1)
      await build.volunteer({
        organisationId: host,
        districtId: places[index] ?? '',
        recruitedAndTrainedOn: on,
      })
}

const flows = ({ districts }: Awaited<ReturnType<typeof pack>>) =>
  districts.map(({ name, flow }) => `${name} ${flow}`)

test('the board sees the quarter that ended last, small numbers and those beside them hidden, and this year as one number', async () => {
  await counted('2026-05-04', 9, 3, 7)
  await counted('2026-08-03', 8, 6, 2)
  await counted('2026-11-02', 4, 4, 0)
  const seen = await pack()
  expect(seen.year).toMatchObject({ programmeYear: 13, quarter: 4, at: '2026-09-30' })
  expect(seen.whole?.flow).toBe(35)
  expect(seen.running).toMatchObject({ programmeYear: 14, flow: 8 })
  const before = await pack('2026-04-01')
  expect([flows(before), flows(seen)]).toEqual([
    ['Basildon 9', 'Harlow c', 'Tendring c'],
    ['Basildon 17', 'Harlow 9', 'Tendring 9'],
  ])
  expect(seen.organisations).toMatchObject([{ name: 'Essex County Council', flow: 35 }])
})

test('a quarter in which few were counted shows neither how many, nor how many are in post', async () => {
  await counted('2026-05-04', 9)
  await counted('2026-08-03', 3)
  expect((await pack()).ended.slice(2)).toMatchObject([{ inYear: 9 }, { inYear: 'c', inPost: 'c' }])
})

test('a limit holds for the quarters that end on its day or later', async () => {
  await counted('2026-08-03', 9, 30, 40)
  const manager = w.actor('manager', { kind: 'manages' })
  await w.execute(setDisclosure, manager, { hiddenUpTo: 9, effectiveFrom: w.today(), why: 'Minute 14' })
  expect(await pack()).toMatchObject({ hiddenUpTo: 5, districts: [{ flow: 9 }, { flow: 30 }, { flow: 40 }] })
  await counted('2026-11-02', 9, 30, 40)
  w.later(50 * 86_400_000)
  expect(await pack()).toMatchObject({
    hiddenUpTo: 9,
    districts: [{ flow: 'c' }, { flow: 'c' }, { flow: 40 }],
  })
})

test('families with a mentor, those beyond the programme, and supervision are those of the quarter’s last day', async () => {
  const [districtId = ''] = places
  const step = (subject: 'family' | 'match', subjectId: string, toStage: string, happenedOn: string) =>
    w.database.write((tx) =>
      tx.insert(journeySteps).values({
        id: `${subjectId} ${toStage}`,
        subject,
        subjectId,
        move: 'move',
        fromStage: 'before',
        toStage,
        happenedOn,
        recordedAt: w.now(),
        recordedBy: 'test',
      }),
    )
  for (let n = 0; n < 20; n += 1) {
    const volunteer = await build.volunteer({ organisationId: host, districtId })
    const family = await build.family({ organisationId: host, districtId, waitingSince: null })
    const endedOn = n < 2 ? '2026-09-01' : n < 4 ? '2026-11-01' : null
    const match = await build.match({ familyId: family.id, volunteerId: volunteer.id, endedOn })
    await step('match', match.id, 'trial', '2026-05-01')
    await step('family', family.id, 'in_programme', '2025-09-01')
    if (n < 9) await step('family', family.id, 'continuing', n < 8 ? '2026-09-10' : '2026-10-10')
    const supervisor = await build.account('Colin Tate')
    await w.database.write((tx) =>
      tx.insert(supervisions).values({
        id: `session ${n}`,
        volunteerId: volunteer.id,
        supervisorId: supervisor.id,
        kind: 'one_to_one',
        state: 'held',
        happensOn: n < 10 ? '2026-06-01' : '2026-09-20',
        source: 'screen',
        recordedAt: w.now(),
        recordedBy: 'test',
      }),
    )
  }
  const { whole, ended } = await pack()
  expect(whole).toMatchObject({
    families: { whole: 18, part: 6 },
    supervision: { whole: 18, part: 10 },
    waiting: 0,
  })
  expect(ended.map(({ families }) => families.whole)).toEqual([0, 0, 20, 18])
})

test('a quarter that has not ended is not to be had, and nobody but the board sees any', async () => {
  await expect(pack('2026-10-01')).rejects.toMatchObject({ code: 'not-found' })
  await expect(w.ask(boardPack, w.actor('manager', { kind: 'manages' }), {})).rejects.toMatchObject({
    code: 'forbidden',
  })
})
