import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { volunteers as listOfVolunteers, volunteerFile } from '#app/domain/people/index.ts'
import { volunteers } from '#db/schema/index.ts'
import { recruitmentExamples } from '#test/examples/recruitment.ts'
import { builders } from '#test/support/builders.ts'
import { type World, world } from '#test/support/world.ts'
import { addVolunteer, apply, moveVolunteer, volunteerHistory } from './index.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

const everybody = () => w.database.read.select().from(volunteers)
const manager = () => w.actor('manager', { kind: 'manages' })

describe('somebody who applies', () => {
  const answers = async (rest: object = {}) => ({
    ...((await recruitmentExamples['recruitment.apply'](w)).input as object),
    ...rest,
  })
  const applicants = async () => (await everybody()).filter((row) => row.displayName === 'Amira Khan')

  test('is on record from today, near their home, and gets one e-mail', async () => {
    const input = await answers()
    const volunteerId = await w.execute(apply, w.stranger(), input)
    const file = await w.ask(volunteerFile, manager(), { volunteerId })
    expect(file).toMatchObject({
      reference: 'V-0001',
      stage: 'applied',
      enquiredOn: w.today(),
      place: 'CO15 (CO15)',
      email: 'amira@example.org',
      phone: '01632 960 001',
      dateOfBirth: '1988-02-29',
      motivation: 'Somebody walked alongside me once.',
      ready: false,
      countedOn: null,
      steps: [{ move: 'apply', happenedOn: w.today() }],
    })
    expect(file.gates?.every(({ state }) => state === 'missing' || state === 'not_needed')).toBe(true)
    expect(await w.outbox()).toMatchObject([
      { template: 'application-received', toKind: 'volunteer', toId: volunteerId },
    ])
  })

  test('leaves nothing readable of how to reach them in the database', async () => {
    await w.execute(apply, w.stranger(), await answers())
    const [row] = await applicants()
    expect(JSON.stringify(row)).not.toMatch(/amira@|01632 ?960|1988-02|walked/)
  })

  test('twice with one form is on record once', async () => {
    const input = await answers()
    const send = () => w.execute(apply, w.stranger(), input, { key: 'one-form' })
    const [first, second] = await Promise.all([send(), send()])
    expect(second).toBe(first)
    expect(await applicants()).toHaveLength(1)
    expect(await w.outbox()).toHaveLength(1)
  })

  test('under 18 is told from when they can, and what they can do until then', async () => {
    const attempt = w.execute(apply, w.stranger(), await answers({ dateOfBirth: '2008-11-24' }))
    await expect(attempt).rejects.toMatchObject({
      code: 'invalid',
      fields: { dateOfBirth: [expect.stringMatching(/apply from 24 November 2026.*volunteer centre/)] },
    })
    expect(await applicants()).toEqual([])
  })

  test('on their eighteenth birthday can', async () => {
    await w.execute(apply, w.stranger(), await answers({ dateOfBirth: '2008-11-23' }))
    expect(await applicants()).toHaveLength(1)
  })

  test('from an area nobody knows chooses where to help', async () => {
    const elsewhere = await answers({ area: 'ZZ9 9ZZ' })
    const { districtId } = (await everybody())[0] ?? {}
    await expect(w.execute(apply, w.stranger(), elsewhere)).rejects.toMatchObject({
      fields: { area: [expect.stringContaining('choose below')] },
    })
    await w.execute(apply, w.stranger(), { ...elsewhere, districtId })
    expect(await applicants()).toMatchObject([{ outcode: 'ZZ9', districtId }])
  })
})

describe('an application on paper', () => {
  test('keeps its true day, and sends no e-mail', async () => {
    const { input, related } = await recruitmentExamples['recruitment.add-volunteer'](w)
    const coordinator = w.actor('c', related.coordinates ?? { kind: 'coordinates' })
    const volunteerId = await w.execute(addVolunteer, coordinator, input)
    expect(await w.ask(volunteerFile, coordinator, { volunteerId })).toMatchObject({
      enquiredOn: '2026-11-02',
      stage: 'applied',
      source: 'leaflet',
    })
    expect(await w.outbox()).toEqual([])
  })

  test('cannot be put with an organisation that the coordinator does not look after', async () => {
    const { input, related } = await recruitmentExamples['recruitment.add-volunteer'](w)
    const coordinator = w.actor('c', related.coordinates ?? { kind: 'coordinates' })
    const other = await builders(w).organisation()
    const attempt = w.execute(addVolunteer, coordinator, { ...(input as object), organisationId: other.id })
    await expect(attempt).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('a volunteer on their journey', () => {
  async function onTheWay(stage: 'applied' | 'approved' | 'ready_for_panel') {
    const build = builders(w)
    const volunteer = await build.volunteer({ stage, displayName: 'Kwame Mensah' })
    const coordinator = w.actor('c', { kind: 'coordinates', organisation: volunteer.organisationId })
    let version = 1
    const move = async (name: string, happenedOn: string, rest: object = {}) => {
      await w.execute(moveVolunteer, coordinator, {
        volunteerId: volunteer.id,
        version,
        move: name,
        happenedOn,
        ...rest,
      })
      version = (await w.ask(volunteerFile, coordinator, { volunteerId: volunteer.id })).version
    }
    const file = () => w.ask(volunteerFile, coordinator, { volunteerId: volunteer.id })
    const told = async () =>
      (await w.ask(volunteerHistory, coordinator, { volunteerId: volunteer.id })).rows.map(({ text }) => text)
    return { volunteer, coordinator, move, file, told }
  }

  test('goes step by step, each on the day it happened', async () => {
    const { move, file, told } = await onTheWay('applied')
    await move('shortlist', '2026-09-01')
    await move('interview', '2026-09-11')
    expect(await file()).toMatchObject({
      stage: 'interviewed',
      steps: [{ move: 'shortlist' }, { move: 'interview', happenedOn: '2026-09-11' }],
    })
    expect(await told()).toContain('Kwame Mensah: interview held on 11 September 2026')
  })

  test('never steps before the step that came before, nor into days to come', async () => {
    const { move } = await onTheWay('applied')
    await move('shortlist', '2026-09-10')
    await expect(move('interview', '2026-09-09')).rejects.toMatchObject({
      fields: { happenedOn: ['This cannot be before 10 September 2026 (shortlisted)'] },
    })
    await expect(move('interview', '2026-12-01')).rejects.toMatchObject({
      fields: { happenedOn: [expect.stringContaining('not come yet')] },
    })
  })

  test('makes no move that the journey does not have', async () => {
    const { move } = await onTheWay('applied')
    await expect(move('approve', '2026-11-20')).rejects.toMatchObject({ code: 'conflict' })
  })

  test('is declined for a reason, and some reasons stay unsaid', async () => {
    const { move, told } = await onTheWay('ready_for_panel')
    await expect(move('decline', '2026-11-20')).rejects.toMatchObject({
      fields: { declineReason: [expect.any(String)] },
    })
    await move('decline', '2026-11-20', { declineReason: 'safeguarding' })
    expect(await told()).toEqual(['Kwame Mensah: declined on 20 November 2026'])
    expect((await w.audit()).findLast((row) => row.kind === 'did')?.ids).toMatchObject({
      reason: 'safeguarding',
    })
  })

  test('leaves with a reason and the question the law asks, and can come back', async () => {
    const { move, file, told } = await onTheWay('approved')
    await expect(move('leave', '2026-11-20', { leavingReason: 'moved_away' })).rejects.toMatchObject({
      fields: { harm: [expect.any(String)] },
    })
    await move('leave', '2026-11-20', { leavingReason: 'moved_away', harm: 'no' })
    expect(await file()).toMatchObject({ stage: 'left', leftOn: '2026-11-20' })
    expect((await told())[0]).toBe('Kwame Mensah: left on 20 November 2026: moved away')
    await move('rejoin', '2026-11-22')
    expect(await file()).toMatchObject({ stage: 'checks_in_progress', leftOn: null })
  })

  test('is moved once when two people do it at the same time', async () => {
    const { volunteer, coordinator, move } = await onTheWay('applied')
    await move('shortlist', '2026-09-01')
    const late = w.execute(moveVolunteer, coordinator, {
      volunteerId: volunteer.id,
      version: 1,
      move: 'withdraw',
      happenedOn: '2026-09-02',
    })
    await expect(late).rejects.toMatchObject({ code: 'conflict' })
  })

  test('is told nothing about a family from whom the reader is kept away', async () => {
    const { volunteer } = await onTheWay('approved')
    const family = await builders(w).family()
    const match = await builders(w).match({ familyId: family.id, volunteerId: volunteer.id })
    const keptAway = w.actor('c', { kind: 'manages' }, { kind: 'excluded_from', family: family.id })
    expect((await w.ask(volunteerFile, manager(), { volunteerId: volunteer.id })).matches).toMatchObject([
      { reference: match.reference },
    ])
    expect((await w.ask(volunteerFile, keptAway, { volunteerId: volunteer.id })).matches).toEqual([])
  })
})

test('the list of a coordinator holds their own volunteers', async () => {
  const { id: volunteerId } = await builders(w).volunteer({ displayName: 'Kwame Mensah' })
  const other = await builders(w).organisation()
  const elsewhere = w.actor('c', { kind: 'coordinates', organisation: other.id })
  expect((await w.ask(listOfVolunteers, elsewhere, {})).rows).toEqual([])
  expect((await w.ask(listOfVolunteers, manager(), {})).rows).toMatchObject([{ volunteerId }])
})
