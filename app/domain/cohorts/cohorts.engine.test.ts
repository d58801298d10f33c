import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { prepareData } from '#app/first-start.server.ts'
import { serviceSpells, volunteers } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { aWaitingFamily } from '#test/support/waiting-family.ts'
import { type World, world } from '#test/support/world.ts'
import { setTarget } from '../governance/index.ts'
import { moveVolunteer } from '../recruitment/index.ts'
import { recountSpells } from '../vetting/index.ts'
import { evidence, organisationCohort, programmeCohort } from './index.ts'

let w: World
let build: ReturnType<typeof builders>
beforeEach(async () => {
  w = await world()
  await prepareData(w.platform)
  build = builders(w)
})
afterEach(() => w.close())

const manager = () => w.actor('manager', { kind: 'manages' })
const year = async (number: number) =>
  (await w.ask(programmeCohort, manager(), {})).years.find(({ programmeYear }) => programmeYear === number)

/** Somebody counted on a day, whatever their gates say: what is tested here is the counting. */
const counted = (recruitedAndTrainedOn: string) => build.volunteer({ recruitedAndTrainedOn })

test('each programme year begins on 1 October, and has the targets 250, 500 and 750', async () => {
  await counted('2014-09-30')
  await counted('2014-10-01')
  const { years } = await w.ask(programmeCohort, manager(), {})
  expect(years.slice(0, 4).map(({ target }) => target)).toEqual([250, 500, 750, 750])
  expect(years.slice(0, 2).map(({ flow }) => flow)).toEqual([1, 1])
  expect(years.at(-1)).toMatchObject({
    programmeYear: 14,
    from: '2026-10-01',
    to: '2027-09-30',
    stockOn: w.today(),
  })
})

test('whoever left stays in the year in which they were counted', async () => {
  const volunteer = await counted('2026-10-20')
  await w.database.write((tx) =>
    tx.update(volunteers).set({ stage: 'left', leftOn: '2026-11-01' }).where(eq(volunteers.id, volunteer.id)),
  )
  expect(await year(14)).toMatchObject({ flow: 1 })
})

test('a partner sees its own numbers and the people behind them, and nobody else’s', async () => {
  const own = await counted('2026-10-20')
  await counted('2026-10-21')
  const partner = w.actor('partner', { kind: 'reports_for', organisation: own.organisationId })
  const cohort = await w.ask(organisationCohort, partner, { organisationId: own.organisationId })
  expect(cohort.years.at(-1)).toMatchObject({ flow: 1 })
  const { rows } = await w.ask(evidence, partner, { year: 14, basis: 'flow' })
  expect(rows.map(({ volunteerId }) => volunteerId)).toEqual([own.id])
  await expect(w.ask(programmeCohort, partner, {})).rejects.toMatchObject({ code: 'forbidden' })
})

test('a changed target takes the place of the one before; an organisation’s own target is its own', async () => {
  const { organisationId } = await counted('2026-10-20')
  const target = {
    programmeYear: 14,
    approvedBy: 'Partnership board',
    approvedOn: '2026-09-01',
    source: 'Minute 12',
  }
  const first = await w.execute(setTarget, manager(), { ...target, value: 700 })
  await w.execute(setTarget, manager(), { ...target, value: 720, supersedes: first })
  await w.execute(setTarget, manager(), { ...target, value: 40, organisationId })
  expect(await year(14)).toMatchObject({ target: 720 })
  const own = await w.ask(organisationCohort, manager(), { organisationId })
  expect(own.years.at(-1)).toMatchObject({ target: 40 })
})

test('evidence names the record behind every gate, and pages through a long year', async () => {
  for (let number = 0; number < 51; number++) await counted('2026-10-20')
  const first = await w.ask(evidence, manager(), { year: 14, basis: 'flow' })
  expect(first.rows).toHaveLength(50)
  const second = await w.ask(evidence, manager(), { year: 14, basis: 'flow', after: first.next })
  expect(second.rows).toHaveLength(1)
  expect(second.next).toBeNull()
})

test('the stock of each year is counted from spells of service, whatever happened since', async () => {
  const volunteer = await counted('2024-11-04')
  const spell = { volunteerId: volunteer.id, kind: 'in_post' as const }
  await w.database.write((tx) =>
    tx.insert(serviceSpells).values([
      { ...spell, fromOn: '2024-11-04', untilOn: '2026-01-10' },
      { ...spell, fromOn: '2026-11-23', untilOn: '2027-11-01' },
    ]),
  )
  const stocks = [12, 13, 14].map(async (number) => (await year(number))?.stock)
  expect(await Promise.all(stocks)).toEqual([1, 0, 1])
  const inPost = async (number: number) =>
    (await w.ask(evidence, manager(), { year: number, basis: 'stock' })).rows.length
  expect([await inPost(12), await inPost(13), await inPost(14)]).toEqual([1, 0, 1])
})

test('who leaves is out of the stock from that day; a database without spells has them worked out at the next start', async () => {
  const { ready, coordinator } = await aWaitingFamily(w, build)
  const volunteer = await ready('Rosa Quintanilha', { recruitedAndTrainedOn: '2026-10-21' })
  await w.database.write((tx) => recountSpells(tx, [volunteer.id]))
  expect(await year(14)).toMatchObject({ flow: 1, stock: 1 })
  await w.execute(moveVolunteer, coordinator, {
    volunteerId: volunteer.id,
    version: 1,
    move: 'leave',
    happenedOn: '2026-11-20',
    leavingReason: 'moved_away',
    harm: 'no',
  })
  expect(await year(14)).toMatchObject({ flow: 1, stock: 0 })
  await w.database.write((tx) => tx.delete(serviceSpells))
  await prepareData(w.platform)
  const spells = await w.database.read.select().from(serviceSpells)
  expect(spells.map(({ kind, fromOn, untilOn }) => [kind, fromOn, untilOn]).sort()).toEqual([
    ['in_date', '2026-10-21', '2026-11-20'],
    ['in_post', '2026-10-21', '2026-11-20'],
  ])
})
