import type { TodayKind } from '#app/domain/coordination/vocabulary.ts'
import { type Day, daysBetween, sayDay } from '#app/kernel/day.ts'
import type { TagMeaning } from '#app/ui/tag.tsx'

/** One thing that waits, as the query gives it. */
export type Waiting = {
  key: string
  kind: TodayKind
  risk: boolean
  since: Day
  dueOn: Day
  on: Day
  volunteerId: string | null
  familyId: string | null
  matchId: string | null
  volunteer: string | null
  familyName: string | null
  familyReference: string | null
  place: string | null
  words: string | null
  gates: string[] | null
}

/** The same thing as the screen says it: how long, who, why, and its one next action. */
export type WaitingWords = {
  age: string
  since: string
  who: string
  href: string
  tag?: readonly [TagMeaning, string]
  why: string
  act: string
  /** Where it is done, when that is not where it is opened. */
  at?: string
}

type Say = (one: Waiting) => WaitingWords

/** "1 day", "61 days". */
export const sayDays = (days: number) => (days === 1 ? '1 day' : `${days} days`)

const daysSince = ({ since, on }: Waiting) => sayDays(daysBetween(since, on))
const mentorOf = ({ volunteer }: Waiting) => volunteer ?? 'The mentor'
const familyOf = ({ familyName, familyReference }: Waiting) =>
  familyName ? `the ${familyName} family` : `family ${familyReference}`

const pair = (one: Waiting) => ({
  who: `${mentorOf(one)} and ${familyOf(one)}`,
  href: `/matches/${one.matchId}`,
})

const person = (one: Waiting, role: string) => ({
  who: `${mentorOf(one)}, ${role} ${one.place}`,
  href: `/volunteers/${one.volunteerId}`,
})

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** "Today", or how long ago the day was on which it was due. */
function lateness({ dueOn, on }: Waiting): Pick<WaitingWords, 'age' | 'since'> {
  const days = daysBetween(dueOn, on)
  return days === 0 ? { age: 'Today', since: 'due' } : { age: sayDays(days), since: 'late' }
}

/** "Today", or for how many days something has been so. */
const sinceDay = (one: Waiting, words: string): Pick<WaitingWords, 'age' | 'since'> =>
  one.since === one.on ? { age: 'Today', since: words } : { age: daysSince(one), since: words }

/** ": Identity, Observed practice", or nothing where no gate is named. */
const gatesOf = ({ gates }: Waiting) => (gates && gates.length > 0 ? `: ${gates.join(', ')}` : '')

const worry =
  (tag: readonly [TagMeaning, string]): Say =>
  (one) => ({
    age: one.since === one.on ? 'Today' : daysSince(one),
    since: one.since === one.on ? 'at the visit' : 'since the visit',
    ...pair(one),
    tag,
    why: `${mentorOf(one)} wrote down a worry at the visit on ${sayDay(one.since)}. Nobody has said that they read it.`,
    act: 'Read the worry',
  })

/** What each kind of thing is called, why it waits, and what to do next. */
const says: Readonly<Record<TodayKind, Say>> = {
  visits_on_hold: (one) => ({
    ...sinceDay(one, 'on hold'),
    ...pair(one),
    tag: ['restricted', 'Visits on hold'],
    why: 'Visits rest. Speak to the safeguarding lead before anybody goes.',
    act: 'See whom to call',
  }),
  live_concern: (one) => ({
    ...sinceDay(one, 'restricted'),
    ...pair(one),
    tag: ['restricted', 'Speak to the lead'],
    why: 'Speak to the safeguarding lead before you call or write about this match.',
    act: 'See whom to call',
  }),
  gate_expired: (one) => ({
    age: daysSince(one),
    since: 'out of date',
    ...person(one, 'mentor in'),
    tag: ['risk', 'Out of date'],
    why: `Not in date since ${sayDay(one.since)}${gatesOf(one)}. The match goes on.`,
    act: 'Renew it',
  }),
  gate_expiring: (one) => ({
    age: sayDays(daysBetween(one.on, one.since)),
    since: 'left',
    ...person(one, 'volunteer in'),
    tag: ['look', 'Runs out soon'],
    why: `Runs out on ${sayDay(one.since)}${gatesOf(one)}. From then on they may not visit.`,
    act: 'Renew it',
  }),
  mentor_call: (one) => ({
    ...lateness(one),
    ...pair(one),
    why: `They met on ${sayDay(one.since)}. A call to ${mentorOf(one)} was due on ${sayDay(one.dueOn)}.`,
    act: 'Call the mentor',
    at: `/matches/${one.matchId}/contacts`,
  }),
  family_call: (one) => ({
    ...lateness(one),
    ...pair(one),
    why: `They met on ${sayDay(one.since)}. A call to the family, in the safe way, was due on ${sayDay(one.dueOn)}.`,
    act: 'Call the family',
    at: `/matches/${one.matchId}/contacts`,
  }),
  urgent_worry: worry(['risk', 'Urgent worry']),
  small_worry: worry(['look', 'A small worry']),
  supervision: (one) => ({
    age: daysSince(one),
    since: 'since supervision',
    ...person(one, 'mentor in'),
    tag: one.risk ? ['risk', 'Far overdue'] : ['late', 'Overdue'],
    why: `No session with them alone since ${sayDay(one.since)}, and none is planned. It was due by ${sayDay(one.dueOn)}.`,
    act: 'Arrange supervision',
    at: `/supervision/${one.volunteerId}`,
  }),
  family_request: (one) => ({
    ...(one.since === one.on
      ? { age: 'Today', since: 'asked' }
      : { age: daysSince(one), since: 'since asked' }),
    ...pair(one),
    tag: ['look', 'Family asked'],
    why: 'The family asked for a change on its own page. Talk with them in the safe way.',
    act: 'Read what they ask',
  }),
  family_waiting: (one) => ({
    age: daysSince(one),
    since: 'waiting',
    who: `${upperFirst(familyOf(one))}, ${one.place}`,
    href: `/families/${one.familyId}`,
    tag: ['late', 'Nobody proposed'],
    why: `Waiting for a mentor since ${sayDay(one.since)}.`,
    act: 'Find a mentor',
    at: `/families/${one.familyId}/match`,
  }),
  applicant: (one) => ({
    age: daysSince(one),
    since: 'since applying',
    ...person(one, 'applicant in'),
    tag: ['late', `Past ${Math.round(daysBetween(one.since, one.dueOn) / 7)} weeks`],
    why: `Applied on ${sayDay(one.since)}. A decision was due by ${sayDay(one.dueOn)}.`,
    act: 'See what is missing',
  }),
  enquiry: (one) => ({
    age: daysSince(one),
    since: 'since asking',
    ...person(one, 'enquiry from'),
    why: `Asked about mentoring on ${sayDay(one.since)}. There is no application yet.`,
    act: 'Answer the enquiry',
  }),
  mentor_answer: (one) => ({
    age: daysSince(one),
    since: 'since asked',
    ...pair(one),
    why: `${mentorOf(one)} has not yet said yes or no.`,
    act: 'Ask the mentor',
  }),
  family_answer: (one) => ({
    age: daysSince(one),
    since: 'since the mentor’s yes',
    ...pair(one),
    why: `${mentorOf(one)} said yes on ${sayDay(one.since)}. The family has not yet chosen.`,
    act: 'Ask the family',
  }),
  introduction: (one) => ({
    age: daysSince(one),
    since: 'since chosen',
    who: `${upperFirst(familyOf(one))} chose ${mentorOf(one)}`,
    href: `/matches/${one.matchId}`,
    why: 'Both have said yes. Go with the mentor to the first meeting.',
    act: 'Arrange the introduction',
  }),
  first_calls: (one) => ({
    age: daysSince(one),
    since: 'since they met',
    ...pair(one),
    why: `They met on ${sayDay(one.since)}. Ask each of them, by themselves, how it went.`,
    act: 'Make the two calls',
  }),
  trial_review: (one) => ({
    ...lateness(one),
    ...pair(one),
    why: `The trial began on ${sayDay(one.since)}. Its review was due on ${sayDay(one.dueOn)}.`,
    act: 'Hold the trial review',
  }),
  visit_not_logged: (one) => ({
    age: daysSince(one),
    since: 'since the visit',
    ...pair(one),
    why: `A visit was planned for ${sayDay(one.since)}. Nobody has written down whether it took place.`,
    act: 'Ask about the visit',
  }),
  paused_match: (one) => ({
    ...lateness(one),
    ...pair(one),
    tag: ['look', 'Paused'],
    why: `Paused since ${sayDay(one.since)}, to be looked at again on ${sayDay(one.dueOn)}. Go on, or end it well.`,
    act: 'Look at the pause',
  }),
  next_action: (one) => ({
    ...lateness(one),
    ...subjectOf(one),
    why: one.words ?? 'What was to be done can no longer be read.',
    act: one.matchId ? 'Open the match' : one.familyId ? 'Open the family' : 'Open the volunteer',
  }),
}

function subjectOf(one: Waiting): Pick<WaitingWords, 'who' | 'href'> {
  if (one.matchId) return pair(one)
  if (one.familyId) return { who: upperFirst(familyOf(one)), href: `/families/${one.familyId}` }
  return { who: mentorOf(one), href: `/volunteers/${one.volunteerId}` }
}

/** How one thing that waits is said. */
export const sayWaiting = (one: Waiting): WaitingWords => says[one.kind](one)

/** From so many days past its term a thing is marked as late. */
const A_WEEK = 7

/** How a row is marked: risk to a person, late, or not at all. */
export function markOf({ risk, dueOn, on }: Waiting): 'risk' | 'late' | undefined {
  if (risk) return 'risk'
  return daysBetween(dueOn, on) >= A_WEEK ? 'late' : undefined
}
