import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadActor } from '#app/auth/load-actor.server.ts'
import { boardPack, evidence, organisationCohort, programmeCohort } from '#app/domain/cohorts/index.ts'
import { listFamilies, recordVisitRisk } from '#app/domain/families/index.ts'
import {
  answerAsMentor,
  matchFile,
  moveMatch,
  ownMatch,
  proposeMatch,
  rankVolunteers,
  recordFamilyChoice,
} from '#app/domain/matching/index.ts'
import { logVisit, visitsOfMatch } from '#app/domain/mentoring/index.ts'
import {
  acceptReturn,
  certifyReturn,
  queryReturn,
  returnsOfQuarter,
  seeReturn,
} from '#app/domain/partners/index.ts'
import { inviteVolunteer, volunteers } from '#app/domain/people/index.ts'
import { everythingStored } from '#test/support/everything-stored.ts'
import { anImportDesk, csv } from '#test/support/import-desk.ts'
import { type World, world } from '#test/support/world.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

/** The world's day is 23 November 2026; the last gate was met that very day. */
const VOLUNTEERS = csv(
  'First name,Last name,E-mail,Postcode,Application accepted,Interview,Self-declaration,References,Identity,DBS decided,DBS level,DBS workforce,Training completed,Observed practice,Panel,Agreement,Languages,Days available',
  'Beatriz,Salgado,beatriz@example.org,CO15 1AB,2026-08-01,2026-08-10,2026-08-10,2026-09-20,2026-08-10,2026-10-01,Enhanced,Child,2026-10-20,2026-11-01,2026-11-18,2026-11-23,"English, Portuguese",Tue afternoon',
  'Desmond,Appleyard,desmond@example.org,CO16 2CD,2026-10-20,,,,,,,,,,,,English,Mon morning',
)
const FAMILIES = csv(
  'Reference,Family name,Main contact,Phone,Address,Postcode,Programme start,Waiting for a mentor since,Consent to take part,Consent to share for mentoring,Languages,When they are free',
  'FCN-900,Quintanilha,Rosalinda Quintanilha,07700 900421,12 Marine Parade,CO15 3EF,2026-08-15,2026-08-25,2026-08-15,2026-08-25,Portuguese,Tue afternoon',
)
const NOTE = 'Wrote the letter to the headteacher together.'

test('from a file to a visit, and the count goes up: with nothing of the family to be read in the database', async () => {
  const { coordinator, organisation, ...desk } = await anImportDesk(w)
  const manager = w.actor('manager', { kind: 'manages' })
  const countThisYear = async () => (await w.ask(programmeCohort, manager, {})).years.at(-1)
  expect(await countThisYear()).toMatchObject({ programmeYear: 14, target: 750, flow: 0, stock: 0 })

  expect(await desk.import('volunteers', VOLUNTEERS)).toMatchObject({ new: 2, refused: 0 })
  expect(await desk.import('volunteers', VOLUNTEERS)).toMatchObject({ new: 0, known: 2 })
  expect(await desk.import('families', FAMILIES)).toMatchObject({ new: 1, refused: 0 })

  const { rows: people } = await w.ask(volunteers, coordinator, {})
  const shown = people.map(({ displayName, ready }) => [displayName, ready])
  expect(shown).toEqual([
    ['Beatriz Salgado', true],
    ['Desmond Appleyard', false],
  ])
  const volunteerId = people[0]?.volunteerId ?? ''

  const [waiting] = (await w.ask(listFamilies, coordinator, {})).rows
  const family = { matchingProfileId: waiting?.familyId ?? '' }
  await w.execute(recordVisitRisk, coordinator, {
    ...family,
    version: 1,
    result: 'green',
    assessedOn: '2026-11-23',
    expiresOn: '2027-05-23',
  })
  const ranking = await w.ask(rankVolunteers, coordinator, family)
  expect(ranking.candidates?.map((one) => one.volunteerId)).toEqual([volunteerId])

  const matchId = await w.execute(proposeMatch, coordinator, { ...family, volunteerId })
  const accountId = await w.execute(inviteVolunteer, coordinator, { volunteerId })
  const asVolunteer = () => loadActor(w.database.read, accountId, w.today())
  expect((await w.ask(ownMatch, await asVolunteer(), { matchId })).firstNames ?? null).toBeNull()
  await w.execute(answerAsMentor, await asVolunteer(), { matchId, answer: 'yes' })
  await w.execute(recordFamilyChoice, coordinator, {
    matchId,
    choice: 'chosen',
    toldBy: 'family',
    chosenOn: '2026-11-23',
  })
  for (const move of ['introduce', 'start_trial', 'confirm'] as const)
    await w.execute(moveMatch, coordinator, { matchId, move, happenedOn: '2026-11-23' })
  expect(await w.ask(matchFile, coordinator, { matchId })).toMatchObject({
    stage: 'active',
    professional: { name: 'Maryam Siddiqui' },
  })

  await w.execute(logVisit, await asVolunteer(), {
    matchId,
    happenedOn: '2026-11-23',
    minutes: 120,
    medium: 'home',
    worry: 'none',
    note: NOTE,
  })
  expect((await w.ask(visitsOfMatch, coordinator, { matchId })).rows).toMatchObject([
    { minutes: 120, note: NOTE },
  ])

  expect(await countThisYear()).toMatchObject({ flow: 1, stock: 1 })
  expect((await w.ask(evidence, manager, { year: 14, basis: 'flow' })).rows).toMatchObject([
    { displayName: 'Beatriz Salgado', recruitedAndTrainedOn: '2026-11-23' },
  ])
  const partner = w.actor('partner', { kind: 'reports_for', organisation: organisation.id })
  expect(
    (await w.ask(organisationCohort, partner, { organisationId: organisation.id })).years.at(-1),
  ).toMatchObject({ flow: 1 })

  await certifiesItsQuarter(organisation.id)

  const stored = await everythingStored(w.config)
  expect(stored).toContain('Beatriz Salgado')
  for (const secret of [
    'Quintanilha',
    'Rosalinda',
    'Marine Parade',
    '07700 900421',
    'headteacher',
    'beatriz@example.org',
  ])
    expect(stored, secret).not.toContain(secret)
})

/** In January: the partner certifies the quarter she was counted in, the manager asks and accepts, the board sees no one. */
async function certifiesItsQuarter(organisationId: string): Promise<void> {
  w.later(45 * 86_400_000)
  const partner = w.actor('partner', { kind: 'reports_for', organisation: organisationId })
  const manager = w.actor('manager', { kind: 'manages' })
  const quarter = '2026-10-01'
  const open = () => w.ask(seeReturn, partner, { organisationId, quarter })
  const certify = async (answer?: string) => {
    const { fingerprint, editions } = await open()
    await w.execute(certifyReturn, partner, {
      organisationId,
      quarter,
      edition: editions[0]?.number ?? 0,
      figures: fingerprint,
      declarations: ['read', 'may_certify'],
      answer,
    })
  }
  const judged = async () => {
    const { returnId, version } = await open()
    return { partnerReturnId: returnId ?? '', version: version ?? 0 }
  }
  expect(await open()).toMatchObject({
    stage: 'draft',
    figures: { recruited_and_trained: 1, matched: 1, visits: 1 },
  })
  await certify()
  await w.execute(queryReturn, manager, { ...(await judged()), question: 'Who trained her?' })
  await certify('The training of November.')
  await w.execute(acceptReturn, manager, await judged())
  expect((await w.ask(returnsOfQuarter, manager, {})).returns).toMatchObject([
    { organisationId, stage: 'accepted', recruitedAndTrained: 1, differences: 0 },
  ])
  expect((await w.ask(boardPack, w.actor('board', { kind: 'governs' }), {})).whole).toMatchObject({
    flow: 'c',
    families: { whole: 'c' },
  })
}
