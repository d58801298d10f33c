import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadActor } from '#app/auth/load-actor.server.ts'
import { familyProfile, listFamilies } from '#app/domain/families/index.ts'
import { matchSteps } from '#test/support/match-steps.ts'
import { aWaitingFamily } from '#test/support/waiting-family.ts'
import { type World, world } from '#test/support/world.ts'
import { answerAsMentor, listMatches, matchFile, ownMatch, ownMatches, rankVolunteers } from './index.ts'

let w: World
let nowak: Awaited<ReturnType<typeof aWaitingFamily>>
let step: ReturnType<typeof matchSteps>
beforeEach(async () => {
  w = await world()
  nowak = await aWaitingFamily(w)
  step = matchSteps(w, nowak)
})
afterEach(() => w.close())

describe('a volunteer', () => {
  test('sees an area, times and needs before the family chooses, and nothing by which to find it', async () => {
    const matchId = await step.propose()
    const seen = await w.ask(ownMatch, step.mentor(), { matchId })
    expect(seen).toMatchObject({
      stage: 'proposed',
      mayAnswer: true,
      area: 'CO12',
      needs: ['routines', 'debt_and_money'],
      times: ['tue_evening', 'thu_evening'],
      firstNames: null,
    })
    expect(JSON.stringify(seen)).not.toMatch(/Nowak|Marta|Polish|F-0/)
    expect(Object.keys(seen)).not.toContain('safeContact')
  })

  test('sees first names once chosen, the way to be in touch once introduced, and neither when it is over', async () => {
    const matchId = await step.aChosenMatch()
    const account = await nowak.build.account('Agnieszka Wrona', { kind: 'volunteer' })
    await nowak.build.relation(account.id, 'volunteers', { volunteerId: nowak.agnieszka.id })
    const see = async () =>
      w.ask(ownMatch, await loadActor(w.database.read, account.id, w.today()), { matchId })
    expect(await see()).toMatchObject({ firstNames: 'Marta and Olek' })
    expect(await see()).not.toHaveProperty('safeContact')
    await step.move(matchId, 'introduce')
    expect(await see()).toHaveProperty('safeContact')
    await step.move(matchId, 'start_trial')
    await step.move(matchId, 'close_early', { reason: 'moved' })
    expect(await see()).toMatchObject({ firstNames: null, needs: null, times: null })
    expect(await see()).not.toHaveProperty('safeContact')
    expect(
      await w.ask(ownMatches, await loadActor(w.database.read, account.id, w.today()), {}),
    ).toMatchObject({ rows: [] })
  })

  test('cannot open the match of somebody else, nor answer for them', async () => {
    const matchId = await step.propose()
    const leah = await nowak.ready('Leah Goldberg')
    const other = nowak.volunteerActor(leah.id)
    await expect(w.ask(ownMatch, other, { matchId })).rejects.toMatchObject({ code: 'not-found' })
    await expect(w.execute(answerAsMentor, other, { matchId, answer: 'yes' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('answers today, whatever day they type, and the coordinator is told', async () => {
    const matchId = await step.propose()
    await w.execute(answerAsMentor, step.mentor(), { matchId, answer: 'yes', answeredOn: '2026-10-01' })
    expect(await w.outbox()).toMatchObject([
      { template: 'match-proposed' },
      { template: 'match-moved', toKind: 'account', toId: nowak.coordinator.accountId },
    ])
  })

  test('lists their open matches with names only where they may be known', async () => {
    const matchId = await step.propose()
    const list = async () => (await w.ask(ownMatches, step.mentor(), {})).rows
    expect(await list()).toMatchObject([{ matchId, stage: 'proposed', mayAnswer: true, firstNames: null }])
    await w.execute(answerAsMentor, step.mentor(), { matchId, answer: 'yes' })
    await step.chosen(matchId)
    expect(await list()).toMatchObject([{ matchId, mayAnswer: false, firstNames: 'Marta and Olek' }])
  })
})

describe('somebody who is excluded from a family', () => {
  const excluded = () =>
    w.actor('neighbour', nowak.coordinates, { kind: 'excluded_from', family: nowak.family.id })

  test('finds neither it nor its matches, whatever else they hold', async () => {
    const matchId = await step.propose()
    const about = { matchingProfileId: nowak.family.id }
    await expect(w.ask(familyProfile, excluded(), about)).rejects.toMatchObject({ code: 'not-found' })
    await expect(w.ask(rankVolunteers, excluded(), about)).rejects.toMatchObject({ code: 'not-found' })
    await expect(w.ask(matchFile, excluded(), { matchId })).rejects.toMatchObject({ code: 'not-found' })
    expect(await w.ask(listMatches, excluded(), {})).toEqual({ rows: [], next: null })
    expect(await w.ask(listFamilies, excluded(), {})).toEqual({ rows: [], next: null })
  })
})
