import { eq } from 'drizzle-orm'
import { firstDayOfProgramme } from '#app/domain/cohorts/read-targets.ts'
import { type Day, dayOf } from '#app/kernel/day.ts'
import type { Platform } from '#app/platform.server.ts'
import type { Reader } from '#db/client.ts'
import { accounts, volunteers } from '#db/schema/index.ts'
import { COORDINATOR_EMAIL, hashDemoPassword } from './accounts.ts'
import { readAreas } from './areas.ts'
import { type Invented, invent } from './invent.ts'
import { choosePasswords } from './no-command-yet.ts'
import { type Played, play } from './play.ts'
import { idMaker, seeded } from './random.ts'
import type { DemoScale } from './scale.ts'
import { type Scene, setScene } from './scene.ts'
import { firstDayOfThree } from './third-year.ts'

/** How many of each there are now. */
export type Filled = Played & Readonly<Record<'volunteers' | 'families' | 'matches' | 'visits', number>>

/**
 * Fills a prepared database with invented people. What happened to them is invented first, and then done through the
 * commands that people use, step by step, each at its own moment: all in one transaction, so that a demo is there
 * whole or not at all. It is the same every time, with its days counted from today.
 *
 * @param say told of progress
 * @returns null where the demo is there already
 * @throws Error where there are people who are not the demo's
 */
export async function fillDemo(
  platform: Platform,
  scale: DemoScale,
  say: (progress: string) => void = () => {},
): Promise<Filled | null> {
  const { database, vault, clock } = platform
  if (await holdsDemo(platform, database.read)) return null
  await mustBeEmpty(database.read)
  const now = clock()
  const scene = await sceneOn(dayOf(now), scale, database.read)
  const invented = invent(scene, now, say)
  const passwordHash = await hashDemoPassword()

  let at = 0
  let newId = idsOfDeeds(() => at)
  return platform.together(
    async (give, tx) => {
      if (await holdsDemo(platform, tx)) return null
      newId = idsOfDeeds(() => at)
      const moment = (next: Date) => {
        at = next.getTime()
      }
      const played = await play(scene, invented, { give, tx, vault, newId, now, moment, say })
      await choosePasswords(tx, passwordHash)
      return { ...played, ...howMany(invented) }
    },
    () => newId(),
  )
}

async function sceneOn(today: Day, scale: DemoScale, db: Reader): Promise<Scene> {
  return setScene({
    newId: idMaker(seeded(960)),
    areas: await readAreas(db),
    scale,
    firstYearStarts: firstDayOfThree(await firstDayOfProgramme(db), today),
    today,
  })
}

/** The ids of what is written down, the same in every demo. */
const idsOfDeeds = (moment: () => number) => idMaker(seeded(250_500), moment)

const howMany = ({ people, families, matches, visits }: Invented) => ({
  volunteers: people.length,
  families: families.length,
  matches: matches.length,
  visits: visits.length,
})

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
