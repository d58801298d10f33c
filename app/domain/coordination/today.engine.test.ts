import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addDays, type Day } from '#app/kernel/day.ts'
import {
  concerns,
  familyRequests,
  journeySteps,
  matches,
  nextActions,
  serviceSpells,
  supervisions,
  visitHolds,
  volunteers,
} from '#db/schema/index.ts'
import { aConcern } from '#test/support/concerns.ts'
import { aPatch } from '#test/support/patch.ts'
import { type World, world } from '#test/support/world.ts'
import { handleRequest } from '../belonging/index.ts'
import { readWorry } from '../mentoring/index.ts'
import { supervisionStatus } from '../supervision/index.ts'
import { today, todayFigures, writeAboutMatch } from './index.ts'
import { defaultContactSchedule } from './vocabulary.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

const byName = (one: { volunteer: string | null }, other: { volunteer: string | null }) =>
  (one.volunteer ?? '').localeCompare(other.volunteer ?? '')

const ago = (days: number): Day => addDays(w.today(), -days)

describe('each thing stands on Today when it is due and goes when it is done', () => {
  test('a family that waits without a proposal', async () => {
    const { build, place, kinds } = await aPatch(w)
    await build.family({ ...place, familyName: 'Hussain', waitingSince: ago(27) })
    const family = await build.family({ ...place, familyName: 'Nowak', waitingSince: ago(28) })
    expect(await kinds()).toEqual([['family_waiting', 'Nowak']])

    const mentor = await build.volunteer({ ...place, stage: 'approved' })
    await build.match({ familyId: family.id, volunteerId: mentor.id, proposedOn: ago(1) })
    expect(await kinds()).toEqual([])
  })

  test.each([
    ['proposed', 'mentor_answer', 5],
    ['mentor_accepted', 'family_answer', 7],
    ['family_accepted', 'introduction', 3],
    ['introduced', 'first_calls', 2],
    ['trial', 'trial_review', 42],
  ] as const)('a match that stays %s', async (stage, kind, term) => {
    const { kinds, pair } = await aPatch(w)
    await pair(stage, ago(term - 1), 'Grace Adeleke')
    const { match } = await pair(stage, ago(term), 'Ruth Adjei')
    expect(await kinds()).toEqual([[kind, 'Ruth Adjei']])

    await w.database.write((tx) =>
      tx
        .update(matches)
        .set({ stage: 'paused', pausedUntil: ago(-30) })
        .where(eq(matches.id, match.id)),
    )
    expect(await kinds()).toEqual([])
  })

  test('a worry that nobody has read, the urgent one first and as a risk', async () => {
    const { build, actor, kinds, pair } = await aPatch(w)
    const { match } = await pair('active', ago(60))
    const low = await build.visit(match, { worry: 'low', happenedOn: ago(4) })
    const urgent = await build.visit(match, { worry: 'urgent', happenedOn: ago(2) })
    const { rows } = await w.ask(today, actor, {})
    expect(rows.map(({ kind, risk }) => [kind, risk])).toEqual([
      ['urgent_worry', true],
      ['small_worry', false],
    ])

    for (const { id } of [low, urgent]) await w.execute(readWorry, actor, { matchId: match.id, visitId: id })
    expect(await kinds()).toEqual([])
  })

  test('what a family asked for on its own page', async () => {
    const { actor, kinds, pair } = await aPatch(w)
    const { match, family } = await pair('active', ago(60))
    const familyRequestId = w.newId()
    await w.database.write((tx) =>
      tx.insert(familyRequests).values({
        id: familyRequestId,
        familyId: family.id,
        matchId: match.id,
        organisationId: match.organisationId,
        districtId: match.districtId,
        kind: 'someone_else',
        stage: 'open',
        askedAt: w.now(),
        askedBy: 'family',
      }),
    )
    const { rows } = await w.ask(today, actor, {})
    expect(rows.map(({ kind, since }) => [kind, since])).toEqual([['family_request', w.today()]])

    await w.execute(handleRequest, actor, { familyRequestId })
    expect(await kinds()).toEqual([])
  })

  test('a planned visit that nobody logged', async () => {
    const { build, kinds, pair } = await aPatch(w)
    const { match } = await pair('active', ago(60))
    await build.visit(match, { happenedOn: ago(10), nextVisitOn: ago(3) })
    expect(await kinds()).toEqual([['visit_not_logged', 'Ruth Adjei']])

    await build.visit(match, { happenedOn: ago(3) })
    expect(await kinds()).toEqual([])
  })

  test('an applicant past twelve weeks, counted from the day they applied', async () => {
    const { build, place, kinds } = await aPatch(w)
    const person = await build.volunteer({
      ...place,
      displayName: 'Kwame Mensah',
      stage: 'training',
      enquiredOn: ago(84),
    })
    expect(await kinds()).toEqual([['applicant', 'Kwame Mensah']])

    await w.database.write((tx) =>
      tx.insert(journeySteps).values({
        id: w.newId(),
        subject: 'volunteer',
        subjectId: person.id,
        move: 'apply',
        fromStage: 'enquiry',
        toStage: 'applied',
        happenedOn: ago(83),
        recordedAt: w.now(),
        recordedBy: 'test',
      }),
    )
    expect(await kinds()).toEqual([])
  })

  test('an enquiry after three working days', async () => {
    const { build, place, kinds } = await aPatch(w)
    const enquiry = { ...place, stage: 'enquiry' as const }
    await build.volunteer({ ...enquiry, displayName: 'Asked on Thursday', enquiredOn: '2026-11-19' })
    const late = await build.volunteer({ ...enquiry, displayName: 'Oluwaseun', enquiredOn: '2026-11-18' })
    expect(await kinds()).toEqual([['enquiry', 'Oluwaseun']])

    await w.database.write((tx) =>
      tx.update(volunteers).set({ stage: 'applied' }).where(eq(volunteers.id, late.id)),
    )
    expect(await kinds()).toEqual([])
  })

  test('supervision of mentors in a live match only, by the one rule of supervision', async () => {
    const { build, place, actor, kinds, pair } = await aPatch(w)
    await build.volunteer({ ...place, stage: 'approved', supervisedOn: ago(90) })
    const supervised = (id: string, supervisedOn: Day | null) =>
      w.database.write((tx) => tx.update(volunteers).set({ supervisedOn }).where(eq(volunteers.id, id)))
    const since = async (name: string, metOn: number, supervisedOn: number | null) => {
      const { mentor } = await pair('active', ago(metOn), name)
      await supervised(mentor.id, supervisedOn === null ? null : ago(supervisedOn))
      return mentor
    }
    const late = await since('Monthly in a first match', 100, 42)
    await since('Usual term, not over', 300, 42)
    await since('Usual term, over by a day', 300, 43)
    await since('Far over', 300, 57)
    const never = await since('Never', 56, null)
    await since('Not yet a month', 20, null)

    const { rows } = await w.ask(today, actor, {})
    const onToday = rows.map(({ volunteer, dueOn, risk }) => ({ volunteer, dueOn, risk }))
    const { rows: status } = await w.ask(supervisionStatus, actor, { show: 'all' })
    const byTheRule = status.flatMap(({ displayName, standing }) =>
      standing?.state === 'overdue' || standing?.state === 'red'
        ? [{ volunteer: displayName, dueOn: standing.dueOn, risk: standing.state === 'red' }]
        : [],
    )
    expect(onToday.toSorted(byName)).toEqual(byTheRule.toSorted(byName))
    expect(onToday.map(({ volunteer }) => volunteer)).toEqual([
      'Never',
      'Far over',
      'Monthly in a first match',
      'Usual term, over by a day',
    ])
    expect(await w.ask(todayFigures, actor, {})).toMatchObject({ supervision: { all: 6, late: 4, risk: 2 } })

    await supervised(never.id, ago(0))
    const supervisor = await build.account('Colin Tate')
    await w.database.write((tx) =>
      tx.insert(supervisions).values({
        id: w.newId(),
        volunteerId: late.id,
        supervisorId: supervisor.id,
        kind: 'one_to_one',
        state: 'planned',
        happensOn: w.today(),
        source: 'screen',
        recordedAt: w.now(),
        recordedBy: 'test',
      }),
    )
    expect((await kinds()).map(([, name]) => name)).toEqual(['Far over', 'Usual term, over by a day'])
  })

  test('calls to each side in the weeks that the schedule names, until somebody wrote down that they talked', async () => {
    const { build, actor, kinds, pair } = await aPatch(w)
    await build.rule('coordination.contact-schedule', defaultContactSchedule, ago(1))
    const { match } = await pair('introduced', ago(70))
    await w.database.write((tx) => tx.update(matches).set({ stage: 'trial' }).where(eq(matches.id, match.id)))
    await pair('active', ago(20), 'Met not three weeks ago')
    const due = async () =>
      (await w.ask(today, actor, { show: 'calls' })).rows.map(({ kind, dueOn }) => [kind, dueOn])
    expect(await due()).toEqual([
      ['family_call', ago(21)],
      ['mentor_call', ago(0)],
    ])

    const called = { matchId: match.id, way: 'call_out', words: 'All well.' } as const
    await w.execute(writeAboutMatch, actor, { ...called, withWhom: 'volunteer', happenedOn: ago(8) })
    await w.execute(writeAboutMatch, actor, { ...called, withWhom: 'family', way: 'text' })
    expect(await due()).toHaveLength(2)
    await w.execute(writeAboutMatch, actor, { ...called, withWhom: 'volunteer', happenedOn: ago(7) })
    expect(await due()).toEqual([['family_call', ago(21)]])
    await w.execute(writeAboutMatch, actor, { ...called, withWhom: 'family' })
    expect(await kinds({ show: 'calls' })).toEqual([])
  })

  test('checks that run out, and as a risk a mentor of whom one has run out', async () => {
    const { actor, pair } = await aPatch(w)
    const late = await pair('active', ago(9), 'Out of date')
    const soon = await pair('active', ago(9), 'Soon out of date')
    await pair('active', ago(9), 'Never counted')
    const inDate = (volunteerId: string, untilOn: Day) =>
      w.database.write((tx) =>
        tx.insert(serviceSpells).values({ volunteerId, kind: 'in_date', fromOn: ago(500), untilOn }),
      )
    await inDate(late.mentor.id, ago(0))
    await inDate(soon.mentor.id, ago(-30))
    const { rows } = await w.ask(today, actor, { show: 'checks' })
    expect(rows).toMatchObject([
      { kind: 'gate_expired', volunteer: 'Out of date', risk: true, since: ago(0) },
      { kind: 'gate_expiring', volunteer: 'Soon out of date', risk: false, dueOn: ago(-30) },
    ])
    expect(rows[0]?.gates?.length).toBeGreaterThan(0)

    await w.database.write((tx) => tx.update(serviceSpells).set({ untilOn: ago(-31) }))
    expect((await w.ask(today, actor, { show: 'checks' })).rows).toEqual([])
  })

  test('that a concern is live or visits rest, first of all, unless it is kept from whoever looks', async () => {
    const { actor, kinds, pair } = await aPatch(w)
    const { match } = await pair('active', ago(9))
    const held = await pair('active', ago(9), 'Grace Adeleke')
    await aConcern(w, match)
    const concernId = await aConcern(w, held.match, { withheldFromId: 'somebody-else' })
    await aConcern(w, (await pair('active', ago(9), 'Kept from me')).match, {
      withheldFromId: actor.accountId,
    })
    await w.database.write((tx) =>
      tx.insert(visitHolds).values({
        id: w.newId(),
        matchId: held.match.id,
        concernId,
        placedAt: w.now(),
        placedById: 'lead',
      }),
    )
    expect((await kinds()).toSorted()).toEqual([
      ['live_concern', 'Ruth Adjei'],
      ['visits_on_hold', 'Grace Adeleke'],
    ])
    await w.database.write((tx) => tx.update(concerns).set({ dueAt: null }))
    expect(await kinds()).toEqual([['visits_on_hold', 'Grace Adeleke']])
  })

  test('a next action, with its words, for whoever it was given to', async () => {
    const { build, actor, me, pair } = await aPatch(w)
    const { mentor, match } = await pair('active', ago(60))
    const other = await build.account('Joanne Pike')
    await build.relation(other.id, 'coordinates')
    const act = (assigneeId: string, dueOn: Day, words: string) =>
      w.database.write(async (tx) => {
        const id = w.newId()
        const owner = { kind: 'volunteer', id: mentor.id } as const
        await tx.insert(nextActions).values({
          id,
          about: 'volunteer',
          organisationId: match.organisationId,
          districtId: match.districtId,
          volunteerId: mentor.id,
          words: await w.vault.lock(tx, w.now(), owner, nextActions.words, id, words),
          dueOn,
          assigneeId,
          state: 'open',
          recordedAt: w.now(),
          recordedBy: 'test',
        })
      })
    await act(me.id, ago(0), 'Ring about Thursday')
    await act(me.id, ago(-1), 'Not yet')
    await act(other.id, ago(3), 'Send the form')
    expect((await w.ask(today, actor, {})).rows.map((row) => row.words)).toEqual(['Ring about Thursday'])
    expect((await w.ask(today, actor, { whose: 'everyone' })).rows.map((row) => row.words)).toEqual([
      'Send the form',
      'Ring about Thursday',
    ])

    await w.database.write((tx) => tx.update(nextActions).set({ state: 'done' }))
    expect((await w.ask(today, actor, { whose: 'everyone' })).rows).toEqual([])
  })
})
