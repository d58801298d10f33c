import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { matchSteps } from '#test/support/match-steps.ts'
import { aWaitingFamily } from '#test/support/waiting-family.ts'
import { type World, world } from '#test/support/world.ts'
import { listMatches } from './index.ts'

let w: World
let nowak: Awaited<ReturnType<typeof aWaitingFamily>>
let step: ReturnType<typeof matchSteps>
beforeEach(async () => {
  w = await world()
  nowak = await aWaitingFamily(w)
  step = matchSteps(w, nowak)
})
afterEach(() => w.close())

describe('the list of matches', () => {
  test('holds those that are open, the latest proposed first, page by page', async () => {
    const other = await nowak.build.family(nowak.place)
    for (let number = 1; number <= 55; number++)
      await nowak.build.match({
        familyId: other.id,
        volunteerId: nowak.agnieszka.id,
        stage: number % 11 === 0 ? 'closed' : 'active',
        proposedOn: `2026-0${1 + (number % 9)}-05`,
      })
    const first = await w.ask(listMatches, nowak.coordinator, {})
    expect([first.rows.length, first.next]).toEqual([50, null])
    const everything = await w.ask(listMatches, w.actor('manager', { kind: 'manages' }), { show: 'ended' })
    expect(everything.rows).toHaveLength(5)
    const days = first.rows.map(({ proposedOn }) => proposedOn ?? '')
    expect(days).toEqual([...days].sort().reverse())
    await nowak.build.match({
      familyId: other.id,
      volunteerId: nowak.agnieszka.id,
      stage: 'trial',
      proposedOn: '2025-12-01',
    })
    const again = await w.ask(listMatches, nowak.coordinator, {})
    const second = await w.ask(listMatches, nowak.coordinator, { cursor: again.next ?? '' })
    expect(second).toMatchObject({ rows: [{ stage: 'trial', proposedOn: '2025-12-01' }], next: null })
  })

  test('can be cut down to those one looks after and to people called alike, and turned round', async () => {
    const other = await nowak.build.family({ ...nowak.place, familyName: 'Okafor' })
    const maryam = await nowak.build.account('Maryam Siddiqui')
    const of = (familyId: string, proposedOn: string, rest: object = {}) =>
      nowak.build.match({ familyId, volunteerId: nowak.agnieszka.id, proposedOn, ...rest })
    const early = await of(nowak.family.id, '2026-01-05', { coordinatorId: maryam.id })
    const late = await of(other.id, '2026-02-05')
    const her = w.actor(maryam.id, { kind: 'manages' })
    const seen = async (input: object) =>
      (await w.ask(listMatches, her, input)).rows.map(({ reference }) => reference)
    expect(await seen({ whose: 'mine' })).toEqual([early.reference])
    expect(await seen({ called: { families: [other.id], volunteers: [] } })).toEqual([late.reference])
    expect(await seen({ called: { families: [], volunteers: [] } })).toEqual([])
    expect(await seen({ sort: 'oldest' })).toEqual([early.reference, late.reference])
    const { next } = await w.ask(listMatches, her, { sort: 'oldest', rows: 1 })
    expect(await seen({ sort: 'oldest', rows: 1, cursor: next })).toEqual([late.reference])
  })

  test('shows a key worker the matches of their own families alone', async () => {
    const other = await nowak.build.family(nowak.place)
    await nowak.build.match({ familyId: other.id, volunteerId: nowak.agnieszka.id })
    const matchId = await step.propose((await nowak.ready('Leah Goldberg')).id)
    const { rows } = await w.ask(listMatches, nowak.keyWorkerActor, {})
    expect(rows.map((row) => row.matchId)).toEqual([matchId])
  })
})
