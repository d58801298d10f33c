import { eq } from 'drizzle-orm'
import { programmeYearOf } from '#app/domain/cohorts/programme-year.ts'
import { firstDayOfProgramme } from '#app/domain/cohorts/read-targets.ts'
import { visitingStages } from '#app/domain/matching/vocabulary.ts'
import type { Platform } from '#app/platform.server.ts'
import type { Reader, Tx } from '#db/client.ts'
import { accounts, organisations, targets, volunteers } from '#db/schema/index.ts'
import { HOST_ID } from '#db/seed/reference.ts'
import {
  COORDINATOR_EMAIL,
  hashDemoPassword,
  writeFamilyAccount,
  writeStaff,
  writeVolunteerAccount,
} from './accounts.ts'
import { readAreas } from './areas.ts'
import { inventFamilies } from './families.ts'
import { LEILA } from './leading-volunteers.ts'
import { type InventedMatch, matchesOf } from './matches.ts'
import { matchmaker } from './matchmaker.ts'
import { partners } from './organisations.ts'
import { type Scene, setScene } from './scene.ts'
import type { DemoSize } from './size.ts'
import { inventVisits } from './visits.ts'
import { type InventedVolunteer, inventVolunteers } from './volunteers.ts'
import { writeFamilies } from './write-families.ts'
import { writeMatches } from './write-matches.ts'
import { writeRows } from './write-rows.ts'
import { writeVisits } from './write-visits.ts'
import { writeVolunteers } from './write-volunteers.ts'
import { type Writing, writingIn } from './writing.ts'

/** How many of each were stored. */
export type Filled = { volunteers: number; families: number; matches: number; visits: number }

/**
 * Fills a prepared database with invented people, all in one transaction, so that a demo is there whole or not at
 * all. The people are the same every time, and their dates are counted from today.
 *
 * @returns null where the demo is there already
 * @throws Error where there are people who are not the demo's
 */
export async function fillDemo(platform: Platform, size: DemoSize): Promise<Filled | null> {
  const { database } = platform
  if (await holdsDemo(platform, database.read)) return null
  const passwordHash = await hashDemoPassword()
  return database.write(async (tx) => {
    if (await holdsDemo(platform, tx)) return null
    await mustBeEmpty(tx)
    return fill(platform, tx, size, passwordHash)
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

async function fill(platform: Platform, tx: Tx, size: DemoSize, passwordHash: string): Promise<Filled> {
  const writing = writingIn(tx, platform)
  const { newId, today } = writing
  const [areas, firstYearStarts] = [await readAreas(tx), await firstDayOfProgramme(tx)]
  const scene = setScene({ newId, areas, firstYearStarts, today })
  const people = inventVolunteers(scene, size.volunteers)
  const families = inventFamilies(scene, matchmaker(people, today), size.families)
  const matches = matchesOf(families, newId)
  const visits = inventVisits(scene, matches)

  await writePartners(writing, scene)
  const staff = await writeStaff(writing, passwordHash)
  await writeVolunteers(writing, staff, people, supervisedAmong(people, matches))
  const leila = people.find(({ displayName }) => displayName === LEILA)
  const volunteerId = await writeVolunteerAccount(writing, leila?.id ?? '', passwordHash)
  await writeFamilies(writing, staff, families)
  const visited = matches.find(({ mentor, stage }) => mentor.id === leila?.id && stage === 'active')
  if (visited) await writeFamilyAccount(writing, visited.family, passwordHash)
  await writeMatches(writing, staff, matches)
  await writeVisits(writing, { ...staff, volunteerId }, visits)
  return {
    volunteers: people.length,
    families: families.length,
    matches: matches.length,
    visits: visits.length,
  }
}

/** Volunteers whom one supervisor has at most. */
const MOST_SUPERVISED = 30

/** The mentors of the host organisation whose matches go on, the one who signs in first. */
function supervisedAmong(
  people: readonly InventedVolunteer[],
  matches: readonly InventedMatch[],
): ReadonlySet<string> {
  const visiting = new Set(
    matches
      .filter(({ stage }) => (visitingStages as readonly string[]).includes(stage))
      .map((m) => m.mentor.id),
  )
  const ofHost = people.filter(({ id, organisationId }) => organisationId === HOST_ID && visiting.has(id))
  const leading = ofHost.toSorted((a, b) => Number(b.displayName === LEILA) - Number(a.displayName === LEILA))
  return new Set(leading.slice(0, MOST_SUPERVISED).map(({ id }) => id))
}

/** The partner organisations, each with a target of its own for three programme years. */
async function writePartners({ tx, now }: Writing, { firstYearStarts, today }: Scene): Promise<void> {
  await writeRows(
    tx,
    organisations,
    partners.map(({ id, name }) => ({ id, name, kind: 'partner' as const, fromOn: firstYearStarts })),
  )
  const year = Math.max(1, programmeYearOf(today, firstYearStarts) - 2)
  await writeRows(
    tx,
    targets,
    partners.map(({ id, newMentorsAYear }) => ({
      id: `target-of-${id}`,
      programmeYear: year,
      value: newMentorsAYear,
      organisationId: id,
      approvedBy: 'Partnership board',
      approvedOn: firstYearStarts,
      source: 'Invented for the demo',
      recordedAt: now,
    })),
  )
}
