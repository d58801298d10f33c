import { afterEach, beforeEach, expect, test } from 'vitest'
import { builders } from '#test/support/builders.ts'
import { type World, world } from '#test/support/world.ts'
import { referenceList, saveDistrict, setTarget } from './index.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

const manager = () => w.actor('manager', { kind: 'manages' })
const districts = async () => (await w.ask(referenceList, manager(), { list: 'districts' })).rows

test('a manager adds a district, and the log says so in ids alone', async () => {
  await w.execute(saveDistrict, manager(), { name: 'Thurrock', fromOn: '2026-10-01' })
  expect(await districts()).toMatchObject([{ title: 'Thurrock', version: 1 }])
  expect(await w.audit()).toMatchObject([
    { actorId: 'manager', event: 'reference.saved', ids: { list: 'districts' } },
  ])
})

test('two managers who change one district: the second is told, and nothing of the first is lost', async () => {
  await builders(w).district({ id: 'tendring', name: 'Tendring' })
  const change = (name: string) =>
    w.execute(saveDistrict, manager(), { itemId: 'tendring', version: 1, name, fromOn: '2013-10-01' })
  await change('Tendring and Clacton')
  await expect(change('Tendring Peninsula')).rejects.toMatchObject({ code: 'conflict' })
  expect(await districts()).toMatchObject([{ title: 'Tendring and Clacton', version: 2 }])
})

test('one form sent twice adds one district and answers the same; the same key with other answers is refused', async () => {
  const send = (name: string) =>
    w.execute(saveDistrict, manager(), { name, fromOn: '2026-10-01' }, { key: 'k1' })
  const answers = await Promise.all([send('Thurrock'), send('Thurrock'), send('Thurrock')])
  expect(new Set(answers).size).toBe(1)
  await expect(send('Southend')).rejects.toMatchObject({ code: 'invalid' })
  expect(await districts()).toHaveLength(1)
})

test('a changed target leaves the earlier one on record, marked as superseded', async () => {
  const target = {
    programmeYear: 14,
    approvedBy: 'Partnership board',
    approvedOn: '2026-09-01',
    source: 'Minute 12',
  }
  const first = await w.execute(setTarget, manager(), { ...target, value: 750 })
  await w.execute(setTarget, manager(), { ...target, value: 700, supersedes: first })
  const { rows } = await w.ask(referenceList, manager(), { list: 'targets' })
  expect(rows.map((row) => [row.values['value'], row.values['standing']])).toEqual(
    expect.arrayContaining([
      ['750', 'superseded'],
      ['700', 'in_force'],
    ]),
  )
})

test('a last day before the first is refused beside the field', async () => {
  const attempt = w.execute(saveDistrict, manager(), {
    name: 'Thurrock',
    fromOn: '2026-10-01',
    toOn: '2026-09-01',
  })
  await expect(attempt).rejects.toMatchObject({
    code: 'invalid',
    fields: { toOn: [expect.stringContaining('after the first')] },
  })
})
