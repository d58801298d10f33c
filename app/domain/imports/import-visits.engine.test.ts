import { asc } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { families, type matches, visits } from '#db/schema/index.ts'
import { anImportDesk, csv } from '#test/support/import-desk.ts'
import { type World, world } from '#test/support/world.ts'
import { visitsOfMatch } from '../mentoring/index.ts'

let w: World
let desk: Awaited<ReturnType<typeof anImportDesk>>
beforeEach(async () => {
  w = await world()
  desk = await anImportDesk(w)
})
afterEach(() => w.close())

const margaret = 'margaret.hales@example.org'

/** Margaret and the Barlow family, imported under FCN-201, in a match that has run since April. */
async function aMatch(values: Partial<typeof matches.$inferInsert> = {}) {
  await desk.import('families', csv('Reference,Family name,Postcode', 'FCN-201,Barlow,CO2 8DR'))
  const volunteer = await desk.build.volunteer({
    organisationId: desk.organisation.id,
    districtId: 'colchester',
    emailAddress: margaret,
  })
  const [family] = await w.database.read.select().from(families)
  return desk.build.match({
    familyId: family?.id ?? '',
    volunteerId: volunteer.id,
    stage: 'active',
    proposedOn: '2026-04-20',
    ...values,
  })
}

const headings = 'Row number,Volunteer,Family reference,Date,Start time,Minutes,How it was held'
const first = `1,${margaret},FCN-201,27/04/2026,10:00,90,Home`
const second = `2,${margaret},FCN-201,04/05/2026,10:00,120,Home`

const allVisits = () => w.database.read.select().from(visits).orderBy(asc(visits.happenedOn))

/** What is said of each row that has something to say, as "line state field". */
async function saidOf(...rows: string[]) {
  const { findings } = await desk.preview(await desk.send('visits', csv(headings, ...rows)))
  return findings.flatMap(({ line, state, says }) => says.map(({ field }) => `${line} ${state} ${field}`))
}

describe('a file of visits', () => {
  test('attaches each to the match on record, on its true day, and leaves out the rest with the reason', async () => {
    const match = await aMatch()
    const importId = await desk.send('visits', 'visits.csv')
    const { counts, findings } = await desk.preview(importId)
    expect(counts).toEqual({ new: 3, known: 0, refused: 12 })
    const reasons = new Map(findings.map(({ line, says }) => [line, says[0]?.message]))
    expect(reasons.get(5)).toBe('Nobody was reached, so there was no visit.')
    expect(reasons.get(6)).toBe('No volunteer of the organisation has this e-mail address or reference.')

    await desk.confirm(importId)
    const { rows } = await w.ask(visitsOfMatch, desk.coordinator, { matchId: match.id })
    expect(rows).toMatchObject([
      { happenedOn: '2026-05-11', minutes: 90, medium: 'community', note: 'Walked to school together' },
      { happenedOn: '2026-05-04', minutes: 120, medium: 'home' },
      { happenedOn: '2026-04-27', minutes: 90, medium: 'home', note: 'First visit with the coordinator' },
    ])
    expect((await allVisits())[0]).toMatchObject({
      startedAt: '10:00',
      present: ['parent_or_carer', 'key_worker'],
      miles: 6.4,
    })
    expect(await w.outbox()).toEqual([])
  })

  test('changes nothing when it comes twice, and adds only what is new in a longer one', async () => {
    await aMatch()
    expect(await desk.import('visits', csv(headings, first))).toEqual({ new: 1, known: 0, refused: 0 })
    expect(await desk.import('visits', csv(headings, first))).toEqual({ new: 0, known: 1, refused: 0 })
    expect(await desk.import('visits', csv(headings, first, second))).toEqual({
      new: 1,
      known: 1,
      refused: 0,
    })
    expect(await allVisits()).toHaveLength(2)
  })

  test('knows a visit again that the volunteer has logged here', async () => {
    const match = await aMatch()
    await desk.build.visit(match, { happenedOn: '2026-04-27', startedAt: '10:00', minutes: 80 })
    await desk.build.visit(match, { happenedOn: '2026-05-04', minutes: 120 })
    expect(await desk.import('visits', csv(headings, first, second))).toEqual({
      new: 0,
      known: 2,
      refused: 0,
    })
  })

  test('may name the volunteer and the family by our own references', async () => {
    const match = await aMatch()
    const [family] = await w.database.read.select().from(families)
    const { reference } = await desk.build.volunteer({
      id: 'v2',
      organisationId: desk.organisation.id,
      districtId: 'colchester',
    })
    await desk.build.match({ ...match, id: 'm2', reference: 'M-0099', volunteerId: 'v2' })
    const row = `1,${reference.toLowerCase()},${family?.reference},27/04/2026,10:00,90,Home`
    await desk.import('visits', csv(headings, row))
    expect(await allVisits()).toMatchObject([{ matchId: 'm2' }])
  })
})

describe('a visit stays out', () => {
  test('while there is no match, and comes in from the same file once there is', async () => {
    await desk.import('families', csv('Reference,Family name,Postcode', 'FCN-201,Barlow,CO2 8DR'))
    const { organisation, build } = desk
    const place = { organisationId: organisation.id, districtId: 'colchester' }
    const volunteer = await build.volunteer({ ...place, emailAddress: margaret })
    expect(await desk.import('visits', csv(headings, first))).toEqual({ new: 0, known: 0, refused: 1 })

    const [family] = await w.database.read.select().from(families)
    await build.match({ familyId: family?.id ?? '', volunteerId: volunteer.id, stage: 'trial' })
    expect(await desk.import('visits', csv(headings, first))).toEqual({ new: 1, known: 0, refused: 0 })
  })

  test.each(['proposed', 'mentor_accepted', 'family_accepted', 'abandoned_before_start'] as const)(
    'of a match that is %s: they have not met',
    async (stage) => {
      await aMatch({ stage })
      expect(await saidOf(first)).toEqual(['2 refused '])
    },
  )

  test('when its row number stood for another visit before', async () => {
    await aMatch()
    await desk.import('visits', csv(headings, first))
    expect(await saidOf(second.replace(/^2/, '1'))).toEqual(['2 refused rowId'])
  })

  test('in a district that whoever imports does not look after', async () => {
    const { districtId } = await aMatch()
    expect(districtId).toBe('colchester')
    const ofTendring = w.actor('c', desk.coordinates({ district: 'tendring' }))
    const importId = await desk.send('visits', csv(headings, first), ofTendring)
    expect((await desk.preview(importId, ofTendring)).counts).toEqual({ new: 0, known: 0, refused: 1 })
  })
})

test('a visit outside the time of its match comes in with a word to check its date', async () => {
  await aMatch({ stage: 'closed', endedOn: '2026-04-30' })
  expect(await saidOf(first, second)).toEqual(['3 new on'])
})

test('of two matches of one pair, a visit belongs to the one that ran on its day', async () => {
  const earlier = await aMatch({ stage: 'closed', endedOn: '2026-04-30' })
  const later = await desk.build.match({
    ...earlier,
    id: 'later',
    reference: 'M-0098',
    stage: 'active',
    proposedOn: '2026-05-01',
    endedOn: null,
  })
  await desk.import('visits', csv(headings, first, second))
  expect((await allVisits()).map(({ matchId }) => matchId)).toEqual([earlier.id, later.id])
})

test('court advocates’ sessions map themselves and ask for nothing', async () => {
  const { unclear, dateOrder, counts } = await desk.preview(await desk.send('visits', 'casa-sessions.csv'))
  expect({ unclear, dateOrder, counts }).toEqual({
    unclear: [],
    dateOrder: 'dmy',
    counts: { new: 0, known: 0, refused: 6 },
  })
})
