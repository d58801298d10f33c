import { eq } from 'drizzle-orm'
import { loadActor } from '#app/auth/load-actor.server.ts'
import { visitingStages } from '#app/domain/matching/vocabulary.ts'
import {
  acknowledgeConcern,
  closeConcern,
  decideConcern,
  raiseConcern,
  recordReferral,
  resumeVisits,
} from '#app/domain/safeguarding/index.ts'
import type { RelationKind } from '#app/kernel/actor.ts'
import { addDays, dayOf, momentOn } from '#app/kernel/day.ts'
import type { AnyCommand, ResultOf } from '#app/kernel/executor.ts'
import { concerns, relations } from '#db/schema/index.ts'
import { closedConcerns } from './closed-concerns.ts'
import type { ConcernStory, RaisedBy, RaisedWhen } from './concern-stories.ts'
import { LEILA } from './leading-volunteers.ts'
import { liveConcerns } from './live-concerns.ts'
import { dayOfStep } from './match-life.ts'
import type { InventedMatch } from './matches.ts'
import { seeded } from './random.ts'
import type { Staff } from './staff.ts'
import type { Writing } from './writing.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Concerns for so many matches with visits: live ones, and those of the past year that are closed. */
const LIVE_SHARE = 1 / 50
const CLOSED_SHARE = 1 / 33
const FEWEST = 4

/** How long ago the closed ones were raised, in days; all within the year for which everybody has had their task. */
const CLOSED_DAYS = [32, 330] as const

/** What the concerns rest on. */
type Known = {
  readonly writing: Writing
  readonly staff: Staff
  readonly leadId: string
  readonly managerId: string
}

/**
 * Raises, answers, decides, refers and closes concerns through the commands of safeguarding, each at its own moment and
 * by whoever would do it. The coordinator who signs in to the demo has some of the live ones among their matches.
 *
 * @param first the id of the account of that coordinator
 */
export async function writeConcerns(
  writing: Writing,
  staff: Staff,
  matches: readonly InventedMatch[],
  first: string,
): Promise<void> {
  const [leadId, managerId] = [await holderOf(writing, 'safeguards'), await holderOf(writing, 'manages')]
  const known: Known = { writing, staff, leadId, managerId }
  const random = seeded(1_989)
  const settled = matches.filter(
    (match) =>
      (visitingStages as readonly string[]).includes(match.stage) &&
      (dayOfStep(match, 'introduce') ?? writing.today) < addDays(writing.today, -CLOSED_DAYS[0]),
  )
  const isLeilas = ({ mentor }: InventedMatch) => mentor.displayName === LEILA
  const others = random.shuffled(settled.filter((match) => !isLeilas(match)))
  const isFirsts = ({ family }: InventedMatch) => staff.coordinatorOf(family) === first
  const inOrder = [...others.filter(isFirsts).slice(0, FEWEST), ...others.filter((match) => !isFirsts(match))]
  const live = Math.max(FEWEST, Math.round(settled.length * LIVE_SHARE))
  const closed = Math.max(FEWEST, Math.round(settled.length * CLOSED_SHARE))
  const told = [
    ...inOrder.slice(0, live).map((match, place) => {
      const { when, ...story } = at(liveConcerns, place)
      return { story, match, raisedAt: momentBefore(writing.now, when) }
    }),
    ...[...settled.filter(isLeilas), ...inOrder.slice(live)].slice(0, closed).map((match, place) => {
      const on = addDays(writing.today, -random.whole(...CLOSED_DAYS))
      const begun = on > (dayOfStep(match, 'introduce') ?? on)
      const raisedOn = begun ? on : addDays(writing.today, -CLOSED_DAYS[0])
      return { story: at(closedConcerns, place), match, raisedAt: momentOn(raisedOn, '15:20') }
    }),
  ]
  for (const { story, match, raisedAt } of told.toSorted(
    (a, b) => a.raisedAt.getTime() - b.raisedAt.getTime(),
  ))
    await tell(known, story, match, raisedAt)
}

/** The item at a place in a list that begins again at its end. */
function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place % items.length]
  if (!item) throw new RangeError('There is nothing to take from')
  return item
}

async function holderOf({ tx }: Writing, kind: RelationKind): Promise<string> {
  const [row] = await tx.select({ id: relations.accountId }).from(relations).where(eq(relations.kind, kind))
  return row?.id ?? ''
}

function momentBefore(now: Date, when: RaisedWhen): Date {
  if ('hoursAgo' in when) return new Date(now.getTime() - when.hoursAgo * HOUR)
  return momentOn(addDays(dayOf(now), -when.daysAgo), when.at)
}

/** Lives through one concern as far as its story goes. */
async function tell(known: Known, story: ConcernStory, match: InventedMatch, raisedAt: Date): Promise<void> {
  const { writing, leadId, managerId, staff } = known
  const { answer, decision, referral, end } = story
  const after = (hours: number) =>
    new Date(Math.min(raisedAt.getTime() + hours * HOUR, writing.now.getTime() - MINUTE))
  const handler = story.keptFrom === 'lead' ? managerId : leadId
  const concernId = await give(writing, raiserOf(known, story.by, match), raiseConcern, raisedAt, {
    ...(story.onVolunteer ? { volunteerId: match.mentor.id } : { matchId: match.id }),
    ...keptFromOf(story, leadId, staff.coordinatorOf(match.family)),
    about: story.about,
    danger: story.danger,
    told: story.told,
    words: story.words,
    happenedOn: dayOf(raisedAt),
  })
  const then = async (command: AnyCommand, hours: number, answers: object = {}) =>
    give(writing, handler, command, after(hours), { concernId, ...answers })

  if (answer) await then(acknowledgeConcern, answer.after, without('after', answer))
  if (decision) await then(decideConcern, decision.after, without('after', decision))
  if (referral)
    await then(recordReferral, referral.after, {
      ...without('after', referral),
      madeOn: dayOf(after(referral.after)),
    })
  if (end && answer?.visits === 'hold') await then(resumeVisits, end.after - 2)
  if (end) await then(closeConcern, end.after, { outcome: end.outcome })
}

function without<Answers extends object>(key: keyof Answers, { ...answers }: Answers): object {
  delete answers[key]
  return answers
}

function keptFromOf({ keptFrom }: ConcernStory, leadId: string, coordinatorId: string) {
  if (!keptFrom) return {}
  return { withheldFromId: keptFrom === 'lead' ? leadId : coordinatorId }
}

/** Who raises it; the coordinator where nobody has that task for these two. */
function raiserOf({ staff }: Known, by: RaisedBy, { family, mentor }: InventedMatch): string {
  const coordinator = staff.coordinatorOf(family)
  const raisers = {
    mentor: staff.accountOf(mentor),
    key_worker: staff.keyWorkerOf(family),
    supervisor: staff.supervisorOf(mentor),
    coordinator,
  }
  return raisers[by] ?? coordinator
}

/** Gives a command as somebody at a moment, with all that they are to the records on its day. */
async function give<C extends AnyCommand>(
  writing: Writing,
  by: string,
  command: C,
  at: Date,
  answers: Record<string, unknown>,
): Promise<ResultOf<C>> {
  const { tx, workOf } = writing
  const work = { ...workOf(by, at), actor: await loadActor(tx, by, dayOf(at)) }
  const [row] = answers['concernId']
    ? await tx
        .select()
        .from(concerns)
        .where(eq(concerns.id, String(answers['concernId'])))
    : []
  const input = command.input.parse({ ...answers, ...(row ? { version: row.version } : {}) })
  const { result } = await command.run({ ...work, input, ...(row ? { concern: row } : {}) })
  return result as ResultOf<C>
}
