import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { builders } from '#test/support/builders.ts'
import { aSupervisedVolunteer } from '#test/support/supervised-volunteer.ts'
import { type World, world } from '#test/support/world.ts'
import {
  assignSupervisor,
  defaultSupervisionTerms,
  myVolunteers,
  ownSupervision,
  planSession,
  recordHeld,
  recordNotTakenUp,
  sessionsOf,
  supervisionStatus,
  volunteerSupervision,
} from './index.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

const answers = {
  kind: 'one_to_one',
  heldOn: '2026-11-20',
  minutes: 45,
  medium: 'phone',
  source: 'screen',
  wellbeing: 3,
  worry: 'no',
  record: 'The visits go well. Tired by the long journey.',
  actions: 'Colin asks about travel, by 4 December.',
}

type Supervised = Awaited<ReturnType<typeof aSupervisedVolunteer>>

const hold = async (pair: Supervised, changed: object = {}) =>
  w.execute(recordHeld, await pair.supervises(), {
    volunteerId: pair.volunteer.id,
    ...answers,
    ...changed,
  })
const plan = async (pair: Supervised, plannedOn: string, rest: object = {}) =>
  w.execute(planSession, await pair.supervises(), {
    volunteerId: pair.volunteer.id,
    kind: 'one_to_one',
    plannedOn,
    medium: 'phone',
    ...rest,
  })

describe('planning', () => {
  test('tells the volunteer, and both see the day', async () => {
    const pair = await aSupervisedVolunteer(w)
    await plan(pair, '2026-11-26', { startsAt: '10:00' })
    expect(await w.outbox()).toMatchObject([{ template: 'supervision-planned', toId: pair.volunteer.id }])
    expect((await w.ask(ownSupervision, await pair.self(), {})).rows).toMatchObject([
      { state: 'planned', happensOn: '2026-11-26', startsAt: '10:00', supervisor: 'Colin Tate' },
    ])
    expect((await w.ask(myVolunteers, await pair.supervises(), {})).rows).toMatchObject([
      { displayName: 'Leila Haddad', plannedOn: '2026-11-26' },
    ])
  })

  test('again moves the one plan there is', async () => {
    const pair = await aSupervisedVolunteer(w)
    await plan(pair, '2026-11-26')
    await plan(pair, '2026-12-01')
    expect(await pair.sessions()).toMatchObject([{ state: 'planned', happensOn: '2026-12-01', version: 2 }])
  })

  test.each(['2026-11-22', '2027-06-01'])('for %s is refused beside the day', async (day) => {
    const pair = await aSupervisedVolunteer(w)
    await expect(plan(pair, day)).rejects.toMatchObject({ fields: { plannedOn: [expect.any(String)] } })
  })
})

describe('recording a session as held', () => {
  test('closes the plan, signs the record and keeps the day on the volunteer', async () => {
    const pair = await aSupervisedVolunteer(w)
    await plan(pair, '2026-11-24')
    w.later(86_400_000)
    await hold(pair, { heldOn: '2026-11-24', nextOn: '2026-12-22' })
    const [held, next] = (await pair.sessions()).sort((a, b) => (a.happensOn < b.happensOn ? -1 : 1))
    expect(held).toMatchObject({
      state: 'held',
      happensOn: '2026-11-24',
      minutes: 45,
      worry: false,
      signedBy: pair.supervisor,
      signedAt: w.now(),
    })
    expect(next).toMatchObject({ state: 'planned', happensOn: '2026-12-22' })
    expect((await pair.person())?.supervisedOn).toBe('2026-11-24')
  })

  test('from paper with its true earlier day leaves a later plan standing, and a later session the last', async () => {
    const pair = await aSupervisedVolunteer(w)
    await hold(pair)
    await plan(pair, '2026-12-03')
    await hold(pair, { heldOn: '2026-10-09', source: 'paper' })
    expect((await pair.sessions()).map(({ state }) => state).sort()).toEqual(['held', 'held', 'planned'])
    expect((await pair.person())?.supervisedOn).toBe('2026-11-20')
  })

  test('a group session is on record and does not set back when one alone is due', async () => {
    const pair = await aSupervisedVolunteer(w)
    await hold(pair, { kind: 'group' })
    expect((await pair.person())?.supervisedOn).toBeNull()
  })

  test('the volunteer reads the record meant for them, and never the note', async () => {
    const pair = await aSupervisedVolunteer(w)
    const note = {
      confidential: 'She may be leaving her partner.',
      confidentialBecause: 'Told in confidence.',
    }
    await hold(pair, note)
    const own = await w.ask(ownSupervision, await pair.self(), {})
    expect(own.rows).toMatchObject([{ record: answers.record, actions: answers.actions }])
    expect(JSON.stringify(own)).not.toContain('partner')
    const seen = await w.ask(sessionsOf, await pair.supervises(), { volunteerId: pair.volunteer.id })
    expect(seen.rows).toMatchObject([{ ...note, record: answers.record, wellbeing: 3, worry: false }])
  })

  test('the coordinator sees that it was held, and nothing that was said', async () => {
    const pair = await aSupervisedVolunteer(w)
    await hold(pair, { confidential: 'Strained.', confidentialBecause: 'Hers to tell.' })
    const seen = await w.ask(sessionsOf, pair.coordinator, { volunteerId: pair.volunteer.id })
    expect(Object.keys(seen.rows[0] ?? {}).sort()).toEqual([
      'happensOn',
      'kind',
      'medium',
      'minutes',
      'startsAt',
      'state',
      'supervisionId',
      'supervisor',
      'volunteerId',
    ])
    const file = await w.ask(volunteerSupervision, pair.coordinator, { volunteerId: pair.volunteer.id })
    expect(Object.keys(file)).not.toContain('signals')
    expect(Object.keys(file)).not.toContain('matches')
  })

  test('every text stands encrypted, and the log holds none', async () => {
    const pair = await aSupervisedVolunteer(w)
    await hold(pair, { confidential: 'Strained.', confidentialBecause: 'Hers to tell.' })
    const [row] = await pair.sessions()
    for (const cipher of [row?.record, row?.actions, row?.confidential, row?.confidentialBecause])
      expect(cipher).toMatch(/^v1\./)
    expect(JSON.stringify(await w.audit())).not.toMatch(/Strained|visits go well/)
  })

  test.each([
    ['a day to come', { heldOn: '2026-11-24' }, 'heldOn'],
    ['no length', { minutes: undefined }, 'minutes'],
    ['no answer about a worry', { worry: undefined }, 'worry'],
    ['no answer on how they are', { wellbeing: undefined }, 'wellbeing'],
    ['a note without a reason', { confidential: 'Strained.' }, 'confidentialBecause'],
    ['a reason without a note', { confidentialBecause: 'Hers.' }, 'confidential'],
    ['a next session in the past', { nextOn: '2026-11-01' }, 'nextOn'],
  ])('with %s is refused beside the field', async (_what, changed, field) => {
    const pair = await aSupervisedVolunteer(w)
    await expect(hold(pair, changed)).rejects.toMatchObject({ fields: { [field]: [expect.any(String)] } })
    expect(await pair.sessions()).toEqual([])
  })

  test('a worry is told to whoever saves it, so that a concern can be raised at once', async () => {
    const pair = await aSupervisedVolunteer(w)
    expect(await hold(pair, { worry: 'yes' })).toEqual({ volunteerId: pair.volunteer.id, worry: 'yes' })
  })
})

test('a session offered and not taken up closes its plan and is counted as offered', async () => {
  const pair = await aSupervisedVolunteer(w)
  await hold(pair)
  await plan(pair, '2026-11-23')
  await w.execute(recordNotTakenUp, await pair.supervises(), {
    volunteerId: pair.volunteer.id,
    offeredKind: 'one_to_one',
    offeredOn: '2026-11-23',
  })
  expect(
    await w.ask(volunteerSupervision, await pair.supervises(), { volunteerId: pair.volunteer.id }),
  ).toMatchObject({ planned: null, offered: 2, takenUp: 1 })
})

test('the day kept on the volunteer is always that of a fresh count', async () => {
  const pair = await aSupervisedVolunteer(w)
  const turns: [string, string][] = [
    ['2026-09-01', 'one_to_one'],
    ['2026-11-10', 'group'],
    ['2026-07-01', 'annual_review'],
    ['2026-10-13', 'after_concern'],
  ]
  for (const [heldOn, kind] of turns) {
    await hold(pair, { heldOn, kind })
    const alone = (await pair.sessions())
      .filter((row) => row.state === 'held' && row.kind !== 'group')
      .map(({ happensOn }) => happensOn)
    expect((await pair.person())?.supervisedOn).toBe(alone.sort().at(-1) ?? null)
  }
})

describe('assigning a supervisor', () => {
  async function withCandidate() {
    const pair = await aSupervisedVolunteer(w)
    const build = builders(w)
    const other = await build.account('Zadie Moon')
    await build.relation(other.id, 'supervises')
    return { ...pair, build, other }
  }

  test('moves the volunteer to their first screen, and off the one before', async () => {
    const pair = await withCandidate()
    await w.execute(assignSupervisor, pair.coordinator, {
      volunteerId: pair.volunteer.id,
      supervisorId: pair.other.id,
      version: 1,
    })
    expect((await pair.person())?.supervisorId).toBe(pair.other.id)
    await expect(pair.supervises().then((actor) => w.ask(myVolunteers, actor, {}))).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  test('stops at as many as the rule allows', async () => {
    const pair = await withCandidate()
    await pair.build.rule('supervision.terms', {
      ...defaultSupervisionTerms,
      mostVolunteers: 1,
    })
    await pair.build.volunteer({ supervisorId: pair.other.id, stage: 'approved' })
    await expect(
      w.execute(assignSupervisor, pair.coordinator, {
        volunteerId: pair.volunteer.id,
        supervisorId: pair.other.id,
      }),
    ).rejects.toMatchObject({ fields: { supervisorId: [expect.stringContaining('The most is 1')] } })
  })

  test('never offers a person who is kept apart from the family, or whose work it is not', async () => {
    const pair = await withCandidate()
    await pair.build.relation(pair.other.id, 'excluded_from', { familyId: pair.family.id })
    await pair.build.account('Passing Clerk')
    const { supervisors } = await w.ask(volunteerSupervision, pair.coordinator, {
      volunteerId: pair.volunteer.id,
    })
    expect(supervisors?.map(({ displayName }) => displayName)).toEqual(['Colin Tate'])
  })
})

describe('the first screen of a supervisor', () => {
  test('puts the longest overdue first, and leaves out whoever is in no live match', async () => {
    const build = builders(w)
    const supervisorId = (await build.account('Colin Tate')).id
    const late = await aSupervisedVolunteer(w, { build, supervisorId, since: '2026-06-01' })
    const held = await aSupervisedVolunteer(w, { build, supervisorId, since: '2026-06-01' })
    await aSupervisedVolunteer(w, { build, supervisorId, stage: 'closed' })
    await aSupervisedVolunteer(w, { build })
    await hold(held)
    const { rows } = await w.ask(myVolunteers, await late.supervises(), {})
    expect(rows.map(({ volunteerId, standing }) => [volunteerId, standing?.state])).toEqual([
      [late.volunteer.id, 'red'],
      [held.volunteer.id, 'on_course'],
    ])
  })

  test('shows the visits of each match and the signs of strain', async () => {
    const pair = await aSupervisedVolunteer(w)
    const build = builders(w)
    await build.visit(pair.match, { happenedOn: '2026-11-01', mood: 2, worry: 'low' })
    await build.visit(pair.match, { happenedOn: '2026-10-25', mood: 1 })
    await build.visit(pair.match, { happenedOn: '2026-06-25', mood: 1 })
    const { rows } = await w.ask(myVolunteers, await pair.supervises(), {})
    expect(rows).toMatchObject([
      {
        matches: [{ familyName: 'Nowak', recentVisits: 2, worries: 1, lastVisitOn: '2026-11-01' }],
        signals: ['no_visit', 'low_mood', 'worry'],
      },
    ])
  })

  test('says nothing of a family that the supervisor is kept apart from', async () => {
    const pair = await aSupervisedVolunteer(w)
    await builders(w).relation(pair.supervisor, 'excluded_from', { familyId: pair.family.id })
    const { rows } = await w.ask(myVolunteers, await pair.supervises(), {})
    expect(rows).toMatchObject([{ matches: [], signals: [] }])
  })
})

describe('the status for a coordinator', () => {
  test('lists those due, the longest ago first, page by page and each once', async () => {
    const pair = await aSupervisedVolunteer(w)
    const build = builders(w)
    const place = { organisationId: pair.volunteer.organisationId, districtId: pair.volunteer.districtId }
    for (let number = 0; number < 55; number++) {
      const { id } = await build.volunteer({
        ...place,
        stage: 'approved',
        supervisedOn: number < 3 ? null : `2026-0${1 + (number % 5)}-11`,
      })
      await build.match({
        volunteerId: id,
        familyId: pair.family.id,
        stage: 'active',
        proposedOn: '2026-01-02',
      })
    }
    const first = await w.ask(supervisionStatus, pair.coordinator, { show: 'all' })
    expect(first.rows).toHaveLength(50)
    const second = await w.ask(supervisionStatus, pair.coordinator, { show: 'all', cursor: first.next })
    const rows = [...first.rows, ...second.rows]
    expect(new Set(rows.map(({ volunteerId }) => volunteerId)).size).toBe(56)
    const days = rows.map(({ supervisedOn }) => supervisedOn ?? '')
    expect(days).toEqual([...days].sort())
    const { rows: nobody } = await w.ask(supervisionStatus, pair.coordinator, { show: 'nobody' })
    expect(nobody).toHaveLength(50)
  })

  test('leaves out those on course and those of other organisations', async () => {
    const build = builders(w)
    const pair = await aSupervisedVolunteer(w, { build })
    await aSupervisedVolunteer(w, { build })
    await hold(pair)
    expect((await w.ask(supervisionStatus, pair.coordinator, {})).rows).toEqual([])
    expect((await w.ask(supervisionStatus, pair.coordinator, { show: 'all' })).rows).toMatchObject([
      { displayName: 'Leila Haddad', supervisor: 'Colin Tate', takenUp: 1 },
    ])
  })
})

test('one plan sent three times at once is one plan', async () => {
  const pair = await aSupervisedVolunteer(w)
  const actor = await pair.supervises()
  const input = {
    volunteerId: pair.volunteer.id,
    kind: 'one_to_one',
    plannedOn: '2026-11-26',
    medium: 'phone',
  }
  await Promise.all(['k1', 'k2', 'k1'].map((key) => w.execute(planSession, actor, input, { key })))
  expect(await pair.sessions()).toHaveLength(1)
})
