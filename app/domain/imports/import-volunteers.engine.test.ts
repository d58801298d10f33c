import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { gateFacts, importMarks, journeySteps, mentorOffers, rules, volunteers } from '#db/schema/index.ts'
import { anImportDesk, csv } from '#test/support/import-desk.ts'
import { type World, world } from '#test/support/world.ts'
import { volunteerFile } from '../people/index.ts'
import { defaultVettingRequirements } from '../vetting/index.ts'

let w: World
let desk: Awaited<ReturnType<typeof anImportDesk>>
beforeEach(async () => {
  w = await world()
  desk = await anImportDesk(w)
})
afterEach(() => w.close())

const people = () => w.database.read.select().from(volunteers).orderBy(asc(volunteers.reference))
const named = async (displayName: string) => {
  const [person] = await w.database.read
    .select()
    .from(volunteers)
    .where(eq(volunteers.displayName, displayName))
  if (!person) throw new Error(`Nobody is called ${displayName}`)
  return person
}
const factsOf = (volunteerId: string) =>
  w.database.read.select().from(gateFacts).where(eq(gateFacts.volunteerId, volunteerId))
const pageOf = (volunteerId: string) => w.ask(volunteerFile, desk.coordinator, { volunteerId })

/** The sample names many organisations; here all of it is imported for one. */
async function theSample() {
  const importId = await desk.send('volunteers', 'volunteers.csv')
  await desk.map(importId, { columns: { organisation: '' } })
  return desk.confirm(importId)
}

describe('a file of volunteers with gates already passed', () => {
  test('becomes volunteers, each with what they told, encrypted but for the name', async () => {
    expect(await theSample()).toEqual({ new: 10, known: 0, refused: 0 })
    const margaret = await named('Margaret Attwood-Hales')
    expect(margaret).toMatchObject({
      reference: 'V-0001',
      organisationId: desk.organisation.id,
      districtId: 'colchester',
      outcode: 'CO2',
      source: 'word_of_mouth',
      enquiredOn: '2026-01-05',
      stage: 'approved',
    })
    expect(margaret.email).toMatch(/^v1\./)
    expect(await pageOf(margaret.id)).toMatchObject({
      email: 'margaret.hales@example.org',
      phone: '+441632960121',
      dateOfBirth: '1961-04-11',
    })
    const offers = await w.database.read.select().from(mentorOffers)
    expect(offers).toHaveLength(10)
  })

  test('makes ready exactly those who have passed every gate, counted on the day of the last', async () => {
    await theSample()
    const counted = (await people()).map(({ displayName, recruitedAndTrainedOn }) => [
      displayName,
      recruitedAndTrainedOn,
    ])
    expect(Object.fromEntries(counted)).toEqual({
      'Margaret Attwood-Hales': '2026-04-16',
      'Kwame Boateng': '2026-04-23',
      'Halina Zielińska': '2026-04-24',
      'Derek Plumb': '2026-04-30',
      'Yasmin Chowdhury': null,
      'Tom Ingrams': null,
      'Sandra Eastoe': '2026-05-21',
      'Oluwaseun Adeyemi': '2026-05-22',
      'Linda Prewett': null,
      'Marius Ionescu': null,
    })
    const { ready, countedOn } = await pageOf((await named('Kwame Boateng')).id)
    expect({ ready, countedOn }).toEqual({ ready: true, countedOn: '2026-04-23' })
  })

  test('leaves open what the file does not date: a DBS issued but not decided, an agreement that says yes', async () => {
    const importId = await desk.send('volunteers', 'volunteers.csv')
    await desk.map(importId, { columns: { organisation: '' } })
    const { findings } = await desk.preview(importId)
    const said = findings.flatMap(({ line, says }) => says.map(({ field }) => `${line} ${field}`))
    expect(said).toEqual(expect.arrayContaining(['6 dbsDecidedOn', '10 gateAgreement', '10 email']))
    await desk.confirm(importId)

    const { gates, stage } = await pageOf((await named('Yasmin Chowdhury')).id)
    expect(stage).toBe('training')
    expect(gates.find(({ gate }) => gate === 'dbs')).toMatchObject({ state: 'missing' })
    const agreement = (await pageOf((await named('Linda Prewett')).id)).gates.at(-1)
    expect(agreement).toMatchObject({ gate: 'agreement', state: 'missing' })
  })

  test('keeps for each gate its own day, and where it comes from', async () => {
    await theSample()
    const facts = await factsOf((await named('Margaret Attwood-Hales')).id)
    const of = (gate: string) => facts.filter((fact) => fact.gate === gate)
    expect(new Set(facts.map(({ source }) => source))).toEqual(new Set(['import']))
    expect(of('interview')).toMatchObject([{ happenedOn: '2026-01-20', outcome: 'met' }])
    expect(of('references')).toMatchObject([
      { happenedOn: '2026-02-23', detail: { kind: 'references', satisfactory: 2, verifiedByVoice: 1 } },
    ])
    expect(of('panel')).toMatchObject([
      { happenedOn: '2026-04-14', detail: { kind: 'panel', restricted: false } },
    ])
    expect(of('training_module').map(({ detail, happenedOn }) => [detail, happenedOn])).toContainEqual([
      { kind: 'module', code: 'M03', version: 1 },
      '2026-02-17',
    ])
    expect(of('dbs')).toMatchObject([
      {
        happenedOn: '2026-03-05',
        expiresOn: '2029-03-02',
        detail: { level: 'enhanced', workforce: 'child_and_adult', childBarred: true, adultBarred: true },
      },
    ])
    expect(of('overseas')).toEqual([])
    expect(await factsOf((await named('Kwame Boateng')).id)).toContainEqual(
      expect.objectContaining({ gate: 'overseas', happenedOn: '2026-02-12' }),
    )
  })

  test('tells the way they came by its last step, on the day it was', async () => {
    await theSample()
    const steps = await w.database.read
      .select({ move: journeySteps.move, to: journeySteps.toStage, on: journeySteps.happenedOn })
      .from(journeySteps)
      .where(eq(journeySteps.subjectId, (await named('Margaret Attwood-Hales')).id))
    expect(steps).toEqual([{ move: 'approve', to: 'approved', on: '2026-04-14' }])
  })

  test('writes to nobody, and tells the log of each by id alone', async () => {
    await theSample()
    expect(await w.outbox()).toEqual([])
    const told = (await w.audit()).filter(({ event }) => event === 'volunteer.imported')
    expect(told).toHaveLength(10)
    expect(told[0]?.ids).toMatchObject({
      volunteerId: (await named('Margaret Attwood-Hales')).id,
      countedOn: '2026-04-16',
    })
  })
})

test('“references satisfactory” counts as what the programme asked on that day', async () => {
  const { effectiveFrom: _, ...asked } = defaultVettingRequirements
  const secondVersion = { code: 'M02', title: 'Keeping children safe', version: 2, refreshMonths: 24 }
  await w.database.write((tx) =>
    tx.insert(rules).values({
      id: w.newId(),
      name: 'vetting.requirements',
      effectiveFrom: '2026-03-01',
      value: { ...asked, referencesNeeded: 3, referencesByVoice: 2, mandatoryModules: [secondVersion] },
      why: 'test',
      setBy: 'test',
      setAt: w.now(),
    }),
  )
  await desk.import(
    'volunteers',
    csv(
      'Name,E-mail,Postcode,References satisfactory,M02',
      'Ann Cole,ann@example.org,CO1 1AA,27/02/2026,27/02/2026',
      'Bea Dale,bea@example.org,CO1 1AA,02/03/2026,02/03/2026',
    ),
  )
  const details = async (name: string) => (await factsOf((await named(name)).id)).map(({ detail }) => detail)
  expect(await details('Ann Cole')).toEqual(
    expect.arrayContaining([
      { kind: 'references', satisfactory: 2, verifiedByVoice: 1 },
      { kind: 'module', code: 'M02', version: 1 },
    ]),
  )
  expect(await details('Bea Dale')).toEqual(
    expect.arrayContaining([
      { kind: 'references', satisfactory: 3, verifiedByVoice: 2 },
      { kind: 'module', code: 'M02', version: 2 },
    ]),
  )
})

describe('files of other programmes map themselves', () => {
  test('a portal’s, where one person stands twice', async () => {
    expect(await desk.import('volunteers', 'portal-volunteers.csv')).toEqual({ new: 3, known: 0, refused: 1 })
    expect((await named('Priya Venkatesan')).districtId).toBe('braintree')
  })

  test('a court advocates’ one, once a district is chosen for rows that tell none', async () => {
    const importId = await desk.send('volunteers', 'casa-volunteers.csv')
    const before = await desk.preview(importId)
    expect(before.counts).toEqual({ new: 0, known: 0, refused: 3 })
    expect(before.findings[0]?.says[0]?.message).toContain('choose a district for such rows')

    await desk.map(importId, { districtId: 'tendring' })
    expect(await desk.confirm(importId)).toEqual({ new: 3, known: 0, refused: 0 })
    expect(await people()).toMatchObject(Array(3).fill({ districtId: 'tendring', outcode: null }))
    expect((await people()).map(({ displayName }) => displayName)).toContain('Daniel Okafor')
  })
})

describe('somebody who is here already', () => {
  const headings = 'Name,E-mail,Date of birth,Postcode'
  const ann = 'Ann Cole,ann@example.org,03/10/1980,CO1 1AA'

  test('is left as they are when the same file comes twice', async () => {
    expect(await theSample()).toMatchObject({ new: 10 })
    const before = await people()
    expect(await theSample()).toEqual({ new: 0, known: 10, refused: 0 })
    expect(await people()).toEqual(before)
    expect(await w.database.read.$count(gateFacts)).toBeGreaterThan(0)
  })

  test('is counted as known in a longer file, and only the others come in', async () => {
    await desk.import('volunteers', csv(headings, ann))
    const longer = csv(headings, ann, 'Bea Dale,bea@example.org,,CO1 1AA')
    expect(await desk.import('volunteers', longer)).toEqual({ new: 1, known: 1, refused: 0 })
  })

  test('is known by name and date of birth where a later file has no address, or another one', async () => {
    await desk.import('volunteers', csv(headings, ann))
    const later = ['ANN COLE,,3 Oct 1980,CM7', 'Ann Cole,cole@example.org,03/10/1980,CO1']
    for (const row of later)
      expect(await desk.import('volunteers', csv(headings, row))).toEqual({ new: 0, known: 1, refused: 0 })
  })

  test('is known by the e-mail address with which they applied themselves', async () => {
    await desk.build.volunteer({
      organisationId: desk.organisation.id,
      displayName: 'Ann Cole',
      foldedName: 'ann cole',
      emailAddress: 'ann@example.org',
    })
    expect(await desk.import('volunteers', csv(headings, ann))).toEqual({ new: 0, known: 1, refused: 0 })
  })

  test('under another name is told of: couples share addresses', async () => {
    await desk.import('volunteers', csv(headings, ann))
    const importId = await desk.send('volunteers', csv(headings, 'Bob Cole,ann@example.org,,CO1 1AA'))
    const { counts, findings } = await desk.preview(importId)
    expect(counts).toEqual({ new: 0, known: 1, refused: 0 })
    expect(findings).toMatchObject([{ line: 2, state: 'known', says: [{ field: 'email' }] }])
  })

  test('in another organisation is nobody’s business here', async () => {
    const elsewhere = await desk.build.organisation()
    await desk.build.volunteer({ organisationId: elsewhere.id, emailAddress: 'ann@example.org' })
    expect(await desk.import('volunteers', csv(headings, ann))).toMatchObject({ new: 1 })
  })
})

describe('a row stays out', () => {
  const stays = async (by: Parameters<typeof desk.send>[2], ...lines: string[]) => {
    const importId = await desk.send('volunteers', csv(...lines), by)
    const { findings } = await desk.preview(importId, by)
    return findings.filter(({ state }) => state === 'refused').map(({ line, says }) => [line, says[0]?.field])
  }

  test('when it names an organisation other than the one it is imported for', async () => {
    const lines = ['Name,E-mail,Postcode,Organisation', 'Ann Cole,a@example.org,CO1 1AA,Essex County Council']
    expect(await stays(undefined, ...lines)).toEqual([[2, 'organisation']])
  })

  test('when it lies in a district that whoever imports does not look after', async () => {
    const ofTendring = w.actor('c', desk.coordinates({ district: 'tendring' }))
    const lines = [
      'Name,E-mail,Postcode',
      'Ann Cole,a@example.org,CO1 1AA',
      'Bea Dale,b@example.org,CO15 1AA',
    ]
    expect(await stays(ofTendring, ...lines)).toEqual([[2, 'area']])
  })
})

test('two thousand rows come in whole, each known again by its marks', async () => {
  const rows = Array.from(
    { length: 2_000 },
    (_, index) => `Person ${index},person${index}@example.org,CO1 1AA,02/03/2026,03/03/2026`,
  )
  const file = csv('Name,E-mail,Postcode,Application accepted,Interview', ...rows)
  expect(await desk.import('volunteers', file)).toEqual({ new: 2_000, known: 0, refused: 0 })
  expect(await w.database.read.$count(volunteers)).toBe(2_000)
  expect(await w.database.read.$count(importMarks)).toBe(2_000)
  expect(await desk.import('volunteers', file)).toEqual({ new: 0, known: 2_000, refused: 0 })
}, 60_000)

test('a file that does not tell who has lived abroad says what is taken for granted', async () => {
  const silent = csv('Name,Postcode,Panel approved', 'Ann Cole,CO1 1AA,02/03/2026')
  expect((await desk.preview(await desk.send('volunteers', silent))).notes.join(' ')).toContain(
    'lived abroad',
  )

  const halfSilent = csv('Name,Postcode,Panel approved,Overseas check', 'Ann Cole,CO1 1AA,02/03/2026,')
  const { notes, findings } = await desk.preview(await desk.send('volunteers', halfSilent))
  expect(notes).toEqual([])
  expect(findings[0]?.says.map(({ field }) => field)).toContain('gateOverseas')
})
