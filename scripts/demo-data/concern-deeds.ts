import {
  acknowledgeConcern,
  closeConcern,
  decideConcern,
  raiseConcern,
  recordReferral,
  resumeVisits,
} from '#app/domain/safeguarding/index.ts'
import { dayOf, hourOf } from '#app/kernel/day.ts'
import type { AnyCommand } from '#app/kernel/executor.ts'
import { concerns } from '#db/schema/index.ts'
import type { ConcernStory, RaisedBy } from './concern-stories.ts'
import type { InventedConcern } from './concerns.ts'
import type { InventedMatch } from './matches.ts'
import type { Acting, Deed } from './replay.ts'
import type { Colleagues } from './staff.ts'
import type { Telling } from './telling.ts'
import { versionOf } from './versions.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A concern is raised, answered, decided, referred and closed, as far as its story goes, by whoever would do it. */
export function deedsOfConcern(
  { ids, staff }: Telling,
  { leadId, managerId }: Pick<Colleagues, 'leadId' | 'managerId'>,
  { story, match, raisedAt }: InventedConcern,
  now: Date,
): Deed[] {
  const { answer, decision, referral, end } = story
  const after = (hours: number) =>
    new Date(Math.min(raisedAt.getTime() + hours * HOUR, now.getTime() - MINUTE))
  const handler = story.keptFrom === 'lead' ? managerId : leadId
  let concernId = ''
  const raised = deedAt(raisedAt, async ({ give }) => {
    concernId = await give(raiserOf({ ids, staff }, story.by, match), raiseConcern, {
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
function raiserOf(
  { staff, ids }: Pick<Telling, 'staff' | 'ids'>,
  by: RaisedBy,
  { family, mentor }: InventedMatch,
): string {
  const coordinator = staff.coordinatorOf(family)
  const raisers = {
    mentor: ids.accounts.find(mentor),
    key_worker: staff.keyWorkerOf(family),
    supervisor: staff.supervisorOf(mentor),
    coordinator,
  }
  return raisers[by] ?? coordinator
}
