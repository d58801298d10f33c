import { and, eq, type SQL } from 'drizzle-orm'
import { endAction, writeAboutMatch, writeAboutVolunteer } from '#app/domain/coordination/index.ts'
import { openMatchStages } from '#app/domain/matching/vocabulary.ts'
import { addDays, type Day } from '#app/kernel/day.ts'
import { nextActions } from '#db/schema/index.ts'
import {
  actionsForMatches,
  actionsForVolunteers,
  contactsOfMatches,
  contactsOfVolunteers,
} from './contact-words.ts'
import type { InventedMatch } from './matches.ts'
import type { Acting, Deed } from './replay.ts'
import type { Telling } from './telling.ts'
import type { InventedVolunteer } from './volunteers.ts'
import { workingDay } from './working-day.ts'

const TEATIME = 16

/** Whom a note or a next action is about, since when the service knows them, and who keeps it. */
type About = {
  readonly since: Day
  readonly coordinator: string
  readonly write: (acting: Acting, answers: object) => Promise<unknown>
  /** Where the actions about them stand, for the list on which one is ticked off. */
  readonly listed: () => SQL
  readonly contacts: typeof contactsOfMatches
  readonly actions: readonly string[]
}

/** What coordinators wrote down of calls, and what they mean to do: some of it due, some of it late. */
export function deedsOfContacts(
  telling: Telling,
  {
    people,
    matches,
  }: { readonly people: readonly InventedVolunteer[]; readonly matches: readonly InventedMatch[] },
): Deed[] {
  const open = matches.filter(({ stage }) => (openMatchStages as readonly string[]).includes(stage))
  const onTheWay = people.filter(({ steps, stage }) => steps.length > 0 && underWay.includes(stage))
  return [
    ...open.map((match) => aboutMatch(telling, match)),
    ...onTheWay.map((volunteer) => aboutVolunteer(telling, volunteer)),
  ].flatMap((about) => [...contactsAbout(telling, about), ...actionAbout(telling, about)])
}

const underWay: readonly string[] = [
  'applied',
  'shortlisted',
  'interviewed',
  'checks_in_progress',
  'training',
  'ready_for_panel',
]

function aboutMatch({ ids, staff }: Telling, match: InventedMatch): About {
  const coordinator = staff.coordinatorOf(match.family)
  return {
    since: match.proposedOn,
    coordinator,
    write: ({ give }, answers) =>
      give(coordinator, writeAboutMatch, { matchId: ids.matches.of(match), ...answers }),
    listed: () => eq(nextActions.matchId, ids.matches.of(match)),
    contacts: contactsOfMatches,
    actions: actionsForMatches,
  }
}

function aboutVolunteer({ ids, staff }: Telling, volunteer: InventedVolunteer): About {
  const coordinator = staff.coordinatorOf(volunteer)
  return {
    since: volunteer.steps[0]?.happenedOn ?? volunteer.enquiredOn,
    coordinator,
    write: ({ give }, answers) =>
      give(coordinator, writeAboutVolunteer, { volunteerId: ids.volunteers.of(volunteer), ...answers }),
    listed: () => eq(nextActions.volunteerId, ids.volunteers.of(volunteer)),
    contacts: contactsOfVolunteers,
    actions: actionsForVolunteers,
  }
}

function contactsAbout({ scene: { random, today } }: Telling, { since, write, contacts }: About): Deed[] {
  return Array.from({ length: random.whole(0, 2) }, () => {
    const { words, way, withWhom } = random.pick(contacts)
    const happenedOn = later(since, workingDay(addDays(today, -random.whole(1, 60))))
    const happenedAt = random.pick(['09:20', '11:00', '13:45', '15:30'])
    return {
      on: happenedOn,
      hour: TEATIME,
      do: (acting) => write(acting, { way, withWhom, words, happenedOn, happenedAt }),
    }
  })
}

const later = (one: Day, other: Day) => (one > other ? one : other)

/** Days before an action is due on which it is usually written down. */
const WRITTEN_BEFORE = 15

function actionAbout(
  { scene: { random, today } }: Telling,
  { since, coordinator, write, listed, actions }: About,
): Deed[] {
  if (!random.happens(0.4)) return []
  const action = random.pick(actions)
  const dueOn = later(since, workingDay(addDays(today, random.whole(-5, 9))))
  const written: Deed = {
    on: later(since, addDays(dueOn, -WRITTEN_BEFORE)),
    hour: TEATIME,
    do: (acting) => write(acting, { action, dueOn }),
  }
  const isDone = dueOn < today && random.happens(0.7)
  const tickOff = async ({ give, tx }: Acting) => {
    const [open] = await tx
      .select({ nextActionId: nextActions.id, version: nextActions.version })
      .from(nextActions)
      .where(and(listed(), eq(nextActions.state, 'open')))
    await give(coordinator, endAction, { ...open })
  }
  return isDone ? [written, { on: dueOn, hour: TEATIME + 1, do: tickOff }] : [written]
}
