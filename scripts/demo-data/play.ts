import { addDays, type Day, sayDay } from '#app/kernel/day.ts'
import { inviteColleagues } from './accounts.ts'
import { deedsOfCalls } from './calls.ts'
import { colleaguesIn, supervisorsOrganisations } from './caseloads.ts'
import { deedsOfConcern } from './concern-deeds.ts'
import { deedsOfContacts } from './contacts.ts'
import { deedsOfFamily } from './family-deeds.ts'
import type { Invented } from './invent.ts'
import { knownIds } from './known-ids.ts'
import { deedsOfMatch, firstMet } from './match-deeds.ts'
import { beginProgrammeOn } from './no-command-yet.ts'
import { type Acting, type Deed, inOrder, type Replaying, replay } from './replay.ts'
import { deedsOfReturns } from './returns.ts'
import type { Scene } from './scene.ts'
import { deedOfAssigning, deedsOfSession } from './session-deeds.ts'
import { type Colleagues, staffOf } from './staff.ts'
import type { Telling } from './telling.ts'
import { deedsOfVisit } from './visit-deeds.ts'
import { deedsOfVoices } from './voices.ts'
import { deedsOfVolunteer } from './volunteer-deeds.ts'

type Playing = Omit<Replaying, 'dayDone'> & {
  /** Told of progress, a few times on the way. */
  readonly say: (progress: string) => void
}

/** What came of it: how many steps were taken, and what the service said to those that it refused. */
export type Played = { readonly steps: number; readonly refusals: readonly string[] }

/** Does everything that was invented, from the days before the first enquiry until today. */
export async function play(scene: Scene, invented: Invented, { say, ...playing }: Playing): Promise<Played> {
  const { people, families, shares } = invented
  const colleagues = await begin(scene, invented, playing)
  const staff = staffOf(colleagues, shares, organisationsOf([...people, ...families]))
  const telling = { scene, staff, ids: knownIds() }
  const deeds = inOrder(deedsOf(telling, { ...invented, now: playing.now }, colleagues))
  const { done, refusals } = await replay(deeds, { ...playing, dayDone: byTenths(deeds.length, say) })
  return { steps: done, refusals }
}

/** Days before anything else in which the programme begins and colleagues are invited. */
const DAYS_TO_PREPARE = 7
const MORNING = 9

async function begin(scene: Scene, invented: Invented, playing: Omit<Playing, 'say'>): Promise<Colleagues> {
  const { people, shares } = invented
  let colleagues: Colleagues | undefined
  const beginning: Deed = {
    on: addDays(firstDayOf(scene, invented), -DAYS_TO_PREPARE),
    hour: MORNING,
    async do(acting: Acting) {
      await beginProgrammeOn(acting, scene.firstYearStarts)
      colleagues = await inviteColleagues(acting, {
        scene,
        hosts: scene.scale.hostCoordinators,
        keyWorkers: colleaguesIn(shares.keyWorkers),
        supervisedFor: supervisorsOrganisations(shares, people),
      })
    },
  }
  const { refusals } = await replay([beginning], { ...playing, dayDone: () => {} })
  if (!colleagues) throw new Error(`The programme could not begin. ${refusals.join(' ')}`)
  return colleagues
}

function firstDayOf({ firstYearStarts }: Scene, { people, families }: Invented): Day {
  const days = [
    ...people.map(({ enquiredOn }) => enquiredOn),
    ...families.map(({ referredOn }) => referredOn),
  ]
  return days.reduce((first, day) => (day < first ? day : first), firstYearStarts)
}

type UntilNow = Invented & { readonly now: Date }

function deedsOf(telling: Telling, invented: UntilNow, colleagues: Colleagues): Deed[] {
  const { people, families, matches, visits, sessions, concerns, now } = invented
  const metOn = firstMet(matches)
  return [
    ...people.flatMap((volunteer) => deedsOfVolunteer(telling, volunteer)),
    ...families.flatMap((family) => deedsOfFamily(telling, family)),
    ...people.flatMap((volunteer) => deedOfAssigning(telling, volunteer, metOn.get(volunteer.id))),
    ...matches.flatMap((match) => deedsOfMatch(telling, match)),
    ...visits.flatMap((visit) => deedsOfVisit(telling, visit)),
    ...sessions.flatMap((session) => deedsOfSession(telling, session)),
    ...concerns.flatMap((concern) => deedsOfConcern(telling, colleagues, concern, now)),
    ...deedsOfContacts(telling, { people, matches }),
    ...deedsOfCalls(telling, matches),
    ...deedsOfVoices(telling, matches),
    ...deedsOfReturns(telling, colleagues),
  ]
}

/** Says up to which day everything has been done, once for every tenth of the way. */
function byTenths(all: number, say: Playing['say']): (day: Day, done: number) => void {
  let told = 0
  return (day, done) => {
    const tenths = Math.floor((10 * done) / all)
    if (tenths > told) say(`Went through everything until ${sayDay(day)}: ${done} of ${all} steps.`)
    told = tenths
  }
}

const organisationsOf = (records: readonly { readonly id: string; readonly organisationId: string }[]) =>
  new Map(records.map(({ id, organisationId }) => [id, organisationId]))
