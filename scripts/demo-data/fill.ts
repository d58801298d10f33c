import { eq } from 'drizzle-orm'
import { firstDayOfProgramme } from '#app/domain/cohorts/read-targets.ts'
import type { Day } from '#app/kernel/day.ts'
import type { Platform } from '#app/platform.server.ts'
import type { Reader, Tx } from '#db/client.ts'
import { accounts, organisations, programmes, targets, volunteers } from '#db/schema/index.ts'
import { HOST_ID } from '#db/seed/reference.ts'
import { COORDINATOR_EMAIL, hashDemoPassword, writeColleagues } from './accounts.ts'
import { readAreas } from './areas.ts'
import { colleaguesIn, shareOut } from './caseloads.ts'
import { writeConcerns } from './concerns.ts'
import { writeContacts } from './contacts.ts'
import { inventFamilies } from './families.ts'
import { matchesOf } from './matches.ts'
import { matchmaker } from './matchmaker.ts'
import { writeReturns } from './returns.ts'
import type { DemoScale } from './scale.ts'
import { type Scene, setScene } from './scene.ts'
import { staffOf } from './staff.ts'
import { inventSessions, supervisedOn, writeSessions } from './supervision.ts'
import { firstDayOfThree } from './third-year.ts'
import { inventVisits } from './visits.ts'
import { writeVoices } from './voices.ts'
import { inventVolunteers } from './volunteers.ts'
import { writeFamilies } from './write-families.ts'
import { writeMatches } from './write-matches.ts'
import { writeRows } from './write-rows.ts'
import { writeVisits } from './write-visits.ts'
import { writeVolunteers } from './write-volunteers.ts'
import { type Writing, writingIn } from './writing.ts'

/** How many of each were stored. */
export type Filled = { volunteers: number; families: number; matches: number; visits: number }

type Filling = {
  readonly scale: DemoScale
  /** Told of each part that is done. */
  readonly say: (progress: string) => void
}

/**
 * Fills a prepared database with invented people, all in one transaction, so that a demo is there whole or not at
 * all. The people are the same every time, and their dates are counted from today.
 *
 * @returns null where the demo is there already
 * @throws Error where there are people who are not the demo's
 */
export async function fillDemo(
  platform: Platform,
  scale: DemoScale,
  say: Filling['say'] = () => {},
): Promise<Filled | null> {
  const { database } = platform
  if (await holdsDemo(platform, database.read)) return null
  const passwordHash = await hashDemoPassword()
  return database.write(async (tx) => {
    if (await holdsDemo(platform, tx)) return null
    await mustBeEmpty(tx)
    return fill(platform, tx, { scale, say }, passwordHash)
  })
}

async function holdsDemo({ vault }: Platform, db: Reader): Promise<boolean> {
  const index = vault.blind('accounts.email', COORDINATOR_EMAIL)
  const found = await db.select({ id: accounts.id }).from(accounts).where(eq(accounts.emailIndex, index))
  return found.length > 0
}

async function mustBeEmpty(db: Reader): Promise<void> {
  const [account] = await db.select({ id: accounts.id }).from(accounts).limit(1)
  const [volunteer] = await db.select({ id: volunteers.id }).from(volunteers).limit(1)
  if (account || volunteer)
    throw new Error(
      'This database holds people who are not invented. Set DATA_DIR or DATABASE_URL to another.',
    )
}

async function fill(
  platform: Platform,
  tx: Tx,
  { scale, say }: Filling,
  passwordHash: string,
): Promise<Filled> {
  const writing = writingIn(tx, platform)
  const { newId, today } = writing
  const firstYearStarts = await beginThirdYear(writing)
  const scene = setScene({ newId, areas: await readAreas(tx), scale, firstYearStarts, today })
  const people = inventVolunteers(scene)
  say(`Invented ${people.length} volunteers.`)
  const families = inventFamilies(scene, matchmaker(people, today))
  const matches = matchesOf(scene, families)
  say(`Invented ${families.length} families, of whom ${matches.length} have or had a mentor.`)
  const visits = inventVisits(scene, matches)
  say(`Invented ${visits.length} visits.`)

  await writePartners(writing, scene)
  const shares = shareOut(scene, { people, families, matches })
  const colleagues = await writeColleagues(
    writing,
    {
      scene,
      hosts: scale.hostCoordinators,
      keyWorkers: colleaguesIn(shares.keyWorkers),
      supervisors: colleaguesIn(shares.supervisors),
      mentors: people.filter(({ id }) => shares.supervisors.has(id)),
    },
    passwordHash,
  )
  const staff = staffOf(colleagues, shares, organisationsOf([...people, ...families]))
  const sessions = inventSessions(scene, matches)
  await writeVolunteers(writing, staff, people, supervisedOn(sessions))
  say('Wrote down the volunteers and every fact about their gates.')
  await writeFamilies(writing, staff, families)
  say('Wrote down the families.')
  await writeMatches(writing, staff, matches)
  await writeVisits(writing, staff, visits)
  say('Wrote down the matches and their visits.')
  await writeReturns(writing, scene, colleagues)
  await writeSessions(writing, staff, sessions)
  await writeContacts(writing, scene, staff, { people, matches })
  await writeVoices(writing, scene, { staff, passwordHash }, matches)
  await writeConcerns(writing, staff, matches, colleagues.hosts[0] ?? '')
  say('Wrote down returns, supervision, calls, messages, concerns and what families say.')
  return {
    volunteers: people.length,
    families: families.length,
    matches: matches.length,
    visits: visits.length,
  }
}

const organisationsOf = (records: readonly { readonly id: string; readonly organisationId: string }[]) =>
  new Map(records.map(({ id, organisationId }) => [id, organisationId]))

/** Sets the programme's first day so that today falls into its third year, and says which day that is. */
async function beginThirdYear({ tx, today }: Writing): Promise<Day> {
  const firstYearStarts = firstDayOfThree(await firstDayOfProgramme(tx), today)
  await tx.update(programmes).set({ firstYearStarts })
  await tx.update(targets).set({ approvedOn: firstYearStarts })
  return firstYearStarts
}

/** The partner organisations, each with its share of the programme's targets. */
async function writePartners(
  { tx, now }: Writing,
  { firstYearStarts, organisations: all }: Scene,
): Promise<void> {
  const partners = all.filter(({ id }) => id !== HOST_ID)
  await writeRows(
    tx,
    organisations,
    partners.map(({ id, name }) => ({ id, name, kind: 'partner' as const, fromOn: firstYearStarts })),
  )
  const whole = await tx.select().from(targets)
  await writeRows(
    tx,
    targets,
    partners.flatMap(({ id, weight }) =>
      whole.map(({ programmeYear, value }) => ({
        id: `target-of-${id}-in-year-${programmeYear}`,
        programmeYear,
        value: Math.round((value * weight) / 100),
        organisationId: id,
        approvedBy: 'Partnership board',
        approvedOn: firstYearStarts,
        source: 'Invented for the demo',
        recordedAt: now,
      })),
    ),
  )
}
