import { visitingStages } from '#app/domain/matching/vocabulary.ts'
import { addDays, type Day, dayOf, momentOn } from '#app/kernel/day.ts'
import { HOST_ID } from '#db/seed/reference.ts'
import type { Caseloads } from './caseloads.ts'
import { closedConcerns } from './closed-concerns.ts'
import type { ConcernStory, RaisedWhen } from './concern-stories.ts'
import { LEILA } from './leading-volunteers.ts'
import { liveConcerns } from './live-concerns.ts'
import { dayOfStep } from './match-life.ts'
import type { InventedMatch } from './matches.ts'
import { seeded } from './random.ts'

const HOUR = 3_600_000

/** Concerns for so many matches with visits: live ones, and those of the past year that are closed. */
const LIVE_SHARE = 1 / 50
const CLOSED_SHARE = 1 / 33
const FEWEST = 4

/** How long ago the closed ones were raised, in days. */
const CLOSED_DAYS = [45, 330] as const

/** A concern as the demo invents it: its story, whom it is about, and when it was raised. */
export type InventedConcern = {
  readonly story: ConcernStory
  readonly match: InventedMatch
  readonly raisedAt: Date
}

/** Invents concerns, oldest first. The coordinator who signs in to the demo has some of the live ones among their matches. */
export function inventConcerns(
  matches: readonly InventedMatch[],
  { hostsOf }: Pick<Caseloads, 'hostsOf'>,
  now: Date,
): InventedConcern[] {
  const today = dayOf(now)
  const random = seeded(1_989)
  const settled = matches.filter(
    (match) =>
      (visitingStages as readonly string[]).includes(match.stage) &&
      (dayOfStep(match, 'introduce') ?? today) < addDays(today, -CLOSED_DAYS[0]),
  )
  const isLeilas = ({ mentor }: InventedMatch) => mentor.displayName === LEILA
  const others = random.shuffled(settled.filter((match) => !isLeilas(match)))
  const isFirsts = ({ family }: InventedMatch) =>
    family.organisationId === HOST_ID && hostsOf.get(family.id) === 0
  const inOrder = [...others.filter(isFirsts).slice(0, FEWEST), ...others.filter((match) => !isFirsts(match))]
  const live = Math.max(FEWEST, Math.round(settled.length * LIVE_SHARE))
  const closed = Math.max(FEWEST, Math.round(settled.length * CLOSED_SHARE))
  return [
    ...inOrder.slice(0, live).map((match, place) => {
      const { when, ...story } = at(liveConcerns, place)
      return { story, match, raisedAt: momentBefore(now, when) }
    }),
    ...[...settled.filter(isLeilas), ...inOrder.slice(live)].slice(0, closed).map((match, place) => {
      const on = addDays(today, -random.whole(...CLOSED_DAYS))
      const begun = on > (dayOfStep(match, 'introduce') ?? on)
      const raisedOn = begun ? on : addDays(today, -CLOSED_DAYS[0])
      return { story: at(closedConcerns, place), match, raisedAt: momentOn(raisedOn, '15:20') }
    }),
  ].toSorted((a, b) => a.raisedAt.getTime() - b.raisedAt.getTime())
}

/**
 * Knows the days on which a match has no visits because of a concern: until its end, and from the day before it was
 * raised, because some visits are logged on the next day.
 */
export function restingDays(
  concerns: readonly InventedConcern[],
): (match: InventedMatch, on: Day) => boolean {
  const rests = concerns.flatMap(({ story, match, raisedAt }) => {
    const { answer, end, onVolunteer } = story
    if (answer?.visits !== 'hold') return []
    const until = end ? dayOf(new Date(raisedAt.getTime() + end.after * HOUR)) : null
    return [{ match, everyOne: onVolunteer === true, from: addDays(dayOf(raisedAt), -1), until }]
  })
  return ({ id, mentor }, on) =>
    rests.some(
      ({ match, everyOne, from, until }) =>
        (match.id === id || (everyOne && match.mentor.id === mentor.id)) &&
        from <= on &&
        (until === null || on <= until),
    )
}

/** The item at a place in a list that begins again at its end. */
function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place % items.length]
  if (!item) throw new RangeError('There is nothing to take from')
  return item
}

function momentBefore(now: Date, when: RaisedWhen): Date {
  if ('hoursAgo' in when) return new Date(now.getTime() - when.hoursAgo * HOUR)
  return momentOn(addDays(dayOf(now), -when.daysAgo), when.at)
}
