import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { volunteerFile } from '#app/domain/people/index.ts'
import { volunteerHistory } from '#app/domain/recruitment/index.ts'
import { addDays, type Day } from '#app/kernel/day.ts'
import { gateFacts, volunteers } from '#db/schema/index.ts'
import { anApplicant } from '#test/examples/people.ts'
import { builders } from '#test/support/builders.ts'
import { type World, world } from '#test/support/world.ts'
import { defaultVettingRequirements, recordGate } from './index.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

/** A coordinator who writes down what was found out about one applicant, as a form would send it. */
async function aCoordinatorAtWork() {
  const { volunteer, related } = await anApplicant(w)
  const { coordinates } = related
  if (!coordinates) throw new Error('The applicant has no coordinator')
  const maryam = await builders(w).account('Maryam Siddiqui')
  const coordinator = w.actor(maryam.id, coordinates)
  const record = (gate: string, happenedOn: Day, rest: object = {}) =>
    w.execute(recordGate, coordinator, {
      volunteerId: volunteer.id,
      gate,
      outcome: 'met',
      happenedOn,
      source: 'screen',
      ...details[gate],
      ...rest,
    })
  const file = (on?: Day) => w.ask(volunteerFile, coordinator, { volunteerId: volunteer.id, on })
  const gaps = async (on?: Day) => (await file(on)).gates.flatMap(({ gap }) => gap ?? [])
  const countedOn = async () => {
    const [row] = await w.database.read.select({ day: volunteers.recruitedAndTrainedOn }).from(volunteers)
    return row?.day
  }
  return { volunteer, related, coordinator, record, file, gaps, countedOn }
}

const details: Partial<Record<string, object>> = {
  references: { satisfactory: 2, verifiedByVoice: 1 },
  identity: { route: 'route_1' },
  dbs: { level: 'enhanced', workforce: 'child' },
}

const modules = defaultVettingRequirements.mandatoryModules.map(({ code }) => code)

type RecordGate = Awaited<ReturnType<typeof aCoordinatorAtWork>>['record']

/** Every gate but the agreement, the last of them on 6 November 2026. */
async function allButTheAgreement(record: RecordGate) {
  await record('application_accepted', '2026-09-01')
  await record('self_declaration', '2026-09-25')
  await record('references', '2026-10-02')
  await record('identity', '2026-09-11')
  await record('dbs', '2026-10-19')
  for (const module of modules) await record('training_module', '2026-10-31', { module })
  await record('observed_practice', '2026-11-02')
  await record('panel', '2026-11-06')
}

test('gate by gate a volunteer becomes ready on the day of the last one, and counts from it', async () => {
  const { record, file, gaps, countedOn } = await aCoordinatorAtWork()
  await allButTheAgreement(record)
  expect(await gaps()).toEqual(['The agreement has not been signed yet.'])
  expect(await countedOn()).toBeNull()

  await record('agreement', '2026-11-12')
  expect(await file()).toMatchObject({ ready: true, countedOn: '2026-11-12' })
  expect((await file('2026-11-12')).ready).toBe(true)
  expect((await file('2026-11-11')).ready).toBe(false)
})

test('a paper fact with an earlier true day changes the count for that day, and sends no e-mail', async () => {
  const { record, file, countedOn } = await aCoordinatorAtWork()
  await allButTheAgreement(record)
  await record('agreement', '2026-11-20')
  await record('agreement', '2026-11-09', { source: 'paper' })
  expect(await countedOn()).toBe('2026-11-09')
  expect((await file('2026-11-09')).ready).toBe(true)
  expect(await w.outbox()).toEqual([])
  expect(
    (await w.audit()).filter((row) => row.event.startsWith('volunteer.')).map((row) => row.ids),
  ).toMatchObject([{ happenedOn: '2026-11-20' }, { was: '2026-11-20', is: '2026-11-09' }])
})

describe('a correction', () => {
  test('replaces the fact for every day, keeps it on record, and says why', async () => {
    const { record, file, countedOn, volunteer, coordinator } = await aCoordinatorAtWork()
    await allButTheAgreement(record)
    const wrong = await record('agreement', '2026-11-09')
    await record('agreement', '2026-11-16', { corrects: wrong, reason: 'wrong_day' })
    expect(await countedOn()).toBe('2026-11-16')
    expect((await file('2026-11-15')).ready).toBe(false)

    const kept = await w.database.read.select().from(gateFacts)
    expect(kept.filter((fact) => fact.gate === 'agreement')).toHaveLength(2)
    const { rows } = await w.ask(volunteerHistory, coordinator, { volunteerId: volunteer.id })
    expect(rows.slice(0, 2).map(({ actor, text }) => `${actor}: ${text}`)).toEqual(
      expect.arrayContaining([
        'Maryam Siddiqui: Corrected for Kwame Mensah: Agreement met on 16 November 2026, because the day was wrong',
        'Maryam Siddiqui: Kwame Mensah now counts as recruited and trained from 16 November 2026, and no longer from 9 November 2026',
      ]),
    )
  })

  test('can be made once only, of a fact of this gate and this person', async () => {
    const { record } = await aCoordinatorAtWork()
    const wrong = await record('panel', '2026-11-09')
    const correct = (rest: object) =>
      record('panel', '2026-11-10', { corrects: wrong, reason: 'wrong_day', ...rest })
    await expect(
      record('agreement', '2026-11-10', { corrects: wrong, reason: 'wrong_day' }),
    ).rejects.toMatchObject({ code: 'not-found' })
    await expect(correct({ reason: undefined })).rejects.toMatchObject({
      fields: { reason: ['Choose what was wrong'] },
    })
    await correct({})
    await expect(correct({})).rejects.toMatchObject({ code: 'conflict' })
  })
})

test('a DBS check says that it has expired from the day on which its certificate is 36 months old', async () => {
  const { record, gaps } = await aCoordinatorAtWork()
  await record('dbs', '2026-10-19', { issuedOn: '2026-10-12' })
  const dbs = async (on: Day) =>
    (await gaps(on)).filter((gap) => gap.startsWith('DBS') || gap.startsWith('No DBS'))
  expect(await dbs('2026-10-18')).toEqual(['No DBS check has been recorded yet.'])
  expect(await dbs('2029-10-11')).toEqual([])
  expect(await dbs('2029-10-12')).toEqual(['DBS check: expired on 12 October 2029.'])
})

test('an answer that cannot be true is refused beside its field', async () => {
  const { record } = await aCoordinatorAtWork()
  const tomorrow = addDays(w.today(), 1)
  const refused = (attempt: Promise<unknown>, field: string) =>
    expect(attempt).rejects.toMatchObject({ code: 'invalid', fields: { [field]: [expect.any(String)] } })
  await refused(record('panel', tomorrow), 'happenedOn')
  await refused(record('panel', '1926-11-06'), 'happenedOn')
  await refused(record('panel', '2026-11-06', { outcome: 'not_needed' }), 'outcome')
  await refused(record('dbs', '2026-10-19', { level: undefined }), 'level')
  await refused(record('dbs', '2026-10-19', { issuedOn: '2026-10-20' }), 'issuedOn')
  await refused(record('training_module', '2026-10-31', { module: 'M99' }), 'module')
  await refused(
    record('references', '2026-10-02', { satisfactory: 1, verifiedByVoice: 2 }),
    'verifiedByVoice',
  )
  await refused(record('identity', '2026-10-02', { expiresOn: '2026-10-02' }), 'expiresOn')
})

test('a check on time abroad that was decided against counts, whatever was said at first', async () => {
  const { record, gaps } = await aCoordinatorAtWork()
  expect((await gaps()).join()).not.toContain('abroad')
  await record('overseas', '2026-10-02', { outcome: 'not_met' })
  expect(await gaps()).toContain('Time abroad: decided on 2 October 2026, and not met.')
  await record('overseas', '2026-10-09', { outcome: 'not_needed' })
  expect((await gaps()).join()).not.toContain('abroad')
})

describe('who sees what', () => {
  test('a coordinator of another organisation finds nobody', async () => {
    const { volunteer } = await aCoordinatorAtWork()
    const other = await builders(w).organisation()
    const elsewhere = w.actor('a', { kind: 'coordinates', organisation: other.id })
    const attempt = w.execute(recordGate, elsewhere, {
      volunteerId: volunteer.id,
      gate: 'panel',
      outcome: 'met',
      happenedOn: '2026-11-06',
      source: 'screen',
    })
    await expect(attempt).rejects.toMatchObject({ code: 'not-found' })
    await expect(w.ask(volunteerFile, elsewhere, { volunteerId: volunteer.id })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('volunteers see their own gates, and of their references only whether they are complete', async () => {
    const { record, volunteer, related } = await aCoordinatorAtWork()
    await record('references', '2026-10-02', { satisfactory: 1 })
    const own = w.actor('kwame', related.volunteers ?? { kind: 'volunteers' })
    const seen = await w.ask(volunteerFile, own, { volunteerId: volunteer.id })
    expect(seen).toMatchObject({ email: 'kwame@example.org' })
    expect(seen).not.toHaveProperty('references')
    expect(seen.gates.find(({ gate }) => gate === 'references')).toMatchObject({
      state: 'missing',
      happenedOn: null,
      gap: 'The references are not complete yet.',
    })
    expect(JSON.stringify(seen)).not.toContain('1 of 2')
  })

  test('a partner sees on which days its volunteer passed, and neither contact nor checks', async () => {
    const { record, volunteer, related } = await aCoordinatorAtWork()
    await record('dbs', '2026-10-19')
    await record('panel', '2026-11-06', { outcome: 'not_met' })
    const partner = w.actor('p', related.reports_for ?? { kind: 'reports_for' })
    const seen = await w.ask(volunteerFile, partner, { volunteerId: volunteer.id })
    expect(seen).toMatchObject({
      displayName: 'Kwame Mensah',
      gateDays: [
        { gate: 'interview', metOn: '2026-09-11' },
        { gate: 'dbs', metOn: '2026-10-19' },
      ],
    })
    for (const field of ['email', 'phone', 'dateOfBirth', 'gates', 'references', 'matches'])
      expect(seen).not.toHaveProperty(field)
  })
})
