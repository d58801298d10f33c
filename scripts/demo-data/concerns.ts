import { visitingStages } from '#app/domain/matching/vocabulary.ts'
import {
  acknowledgeConcern,
  closeConcern,
  decideConcern,
  raiseConcern,
  recordReferral,
  resumeVisits,
} from '#app/domain/safeguarding/index.ts'
import { addDays, type Day, dayOf, hourOf, momentOn } from '#app/kernel/day.ts'
import type { AnyCommand } from '#app/kernel/executor.ts'
import { concerns } from '#db/schema/index.ts'
import { closedConcerns } from './closed-concerns.ts'
import type { ConcernStory, RaisedBy, RaisedWhen } from './concern-stories.ts'
import { LEILA } from './leading-volunteers.ts'
import { liveConcerns } from './live-concerns.ts'
import { dayOfStep } from './match-life.ts'
import type { InventedMatch } from './matches.ts'
import { seeded } from './random.ts'
import type { Acting, Deed } from './replay.ts'
import type { Colleagues } from './staff.ts'
import type { Telling } from './telling.ts'
import { versionOf } from './versions.ts'
import type { InventedVisit } from './visits.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Concerns for so many matches with visits: live ones, and those of the past year that are closed. */
const LIVE_SHARE = 1 / 50
const CLOSED_SHARE = 1 / 33
const FEWEST = 4

/** How long ago the closed ones were raised, in days. */
const CLOSED_DAYS = [45, 330] as const

/** The oldest live ones were raised so many days ago. */
const LIVE_DAYS = 2

/** What the concerns rest on. */
type Known = Telling & Pick<Colleagues, 'leadId' | 'managerId'> & { readonly now: Date }

/**
 * Concerns are raised, answered, decided, referred and closed, each at its own moment and by whoever would do it. The
 * coordinator who signs in to the demo has some of the live ones among their matches.
 */
export function deedsOfConcerns(
  telling: Telling,
  { leadId, managerId, hosts }: Pick<Colleagues, 'leadId' | 'managerId' | 'hosts'>,
  invented: { readonly matches: readonly InventedMatch[]; readonly visits: readonly InventedVisit[] },
  now: Date,
): Deed[] {
  const known: Known = { ...telling, leadId, managerId, now }
  const { today } = telling.scene
  const random = seeded(1_989)
  const settled = invented.matches.filter(
    (match) =>
      (visitingStages as readonly string[]).includes(match.stage) &&
      (dayOfStep(match, 'introduce') ?? today) < addDays(today, -CLOSED_DAYS[0]),
  )
  const isLeilas = ({ mentor }: InventedMatch) => mentor.displayName === LEILA
  const visitedLately = lately(invented.visits, today)
  const others = random
    .shuffled(settled.filter((match) => !isLeilas(match)))
    .toSorted((a, b) => Number(visitedLately.has(a.mentor.id)) - Number(visitedLately.has(b.mentor.id)))
  const isFirsts = ({ family }: InventedMatch) => telling.staff.coordinatorOf(family) === hosts[0]
  const inOrder = [...others.filter(isFirsts).slice(0, FEWEST), ...others.filter((match) => !isFirsts(match))]
  const live = Math.max(FEWEST, Math.round(settled.length * LIVE_SHARE))
  const closed = Math.max(FEWEST, Math.round(settled.length * CLOSED_SHARE))
  const told = [
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
  ]
  return told
    .toSorted((a, b) => a.raisedAt.getTime() - b.raisedAt.getTime())
    .flatMap(({ story, match, raisedAt }) => tell(known, story, match, raisedAt))
}

/** Mentors who logged a visit in the last days: no visit is planned once a concern has put them to rest. */
const lately = (visits: readonly InventedVisit[], today: Day): ReadonlySet<string> =>
  new Set(
    visits.flatMap(({ match, happenedOn }) =>
      happenedOn >= addDays(today, -LIVE_DAYS - 1) ? [match.mentor.id] : [],
    ),
  )

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

/** Lives through one concern as far as its story goes. */
function tell(known: Known, story: ConcernStory, match: InventedMatch, raisedAt: Date): Deed[] {
  const { leadId, managerId, staff, ids, now } = known
  const { answer, decision, referral, end } = story
  const after = (hours: number) =>
    new Date(Math.min(raisedAt.getTime() + hours * HOUR, now.getTime() - MINUTE))
  const handler = story.keptFrom === 'lead' ? managerId : leadId
  let concernId = ''
  const raised = deedAt(raisedAt, async ({ give }) => {
    concernId = await give(raiserOf(known, story.by, match), raiseConcern, {
      ...(story.onVolunteer
        ? { volunteerId: ids.volunteers.of(match.mentor) }
        : { matchId: ids.matches.of(match) }),
      ...keptFromOf(story, leadId, staff.coordinatorOf(match.family)),
      about: story.about,
      danger: story.danger,
      told: story.told,
      words: story.words,
      happenedOn: dayOf(raisedAt),
    })
  })
  const then = (command: AnyCommand, hours: number, answers: object = {}) =>
    deedAt(after(hours), async ({ give, tx }) =>
      give(handler, command, { concernId, version: await versionOf(tx, concerns, concernId), ...answers }),
    )
  const deeds = [raised]
  if (answer) deeds.push(then(acknowledgeConcern, answer.after, without('after', answer)))
  if (decision) deeds.push(then(decideConcern, decision.after, without('after', decision)))
  if (referral) {
    const madeOn = dayOf(after(referral.after))
    deeds.push(then(recordReferral, referral.after, { ...without('after', referral), madeOn }))
  }
  if (end && answer?.visits === 'hold') deeds.push(then(resumeVisits, end.after - 2))
  if (end) deeds.push(then(closeConcern, end.after, { outcome: end.outcome }))
  return deeds
}

const deedAt = (at: Date, done: (acting: Acting) => Promise<unknown>): Deed => ({
  on: dayOf(at),
  hour: hourOf(at),
  at,
  do: done,
})

function without<Answers extends object>(key: keyof Answers, { ...answers }: Answers): object {
  delete answers[key]
  return answers
}

function keptFromOf({ keptFrom }: ConcernStory, leadId: string, coordinatorId: string) {
  if (!keptFrom) return {}
  return { withheldFromId: keptFrom === 'lead' ? leadId : coordinatorId }
}

/** Who raises it; the coordinator where nobody has that task for these two. */
function raiserOf({ staff, ids }: Known, by: RaisedBy, { family, mentor }: InventedMatch): string {
  const coordinator = staff.coordinatorOf(family)
  const raisers = {
    mentor: ids.accounts.find(mentor),
    key_worker: staff.keyWorkerOf(family),
    supervisor: staff.supervisorOf(mentor),
    coordinator,
  }
  return raisers[by] ?? coordinator
}
