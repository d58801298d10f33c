import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCommand, type Outcome, type Work } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { handovers, matches, matchingProfiles, nextActions, volunteers } from '#db/schema/index.ts'
import { type Carried, carriedBy } from './carried-by.ts'
import type { HandoverEvent } from './events.ts'
import { countsOf, saysWhatGoes, shareOut } from './share-out.ts'
import { sharesAnswer, sharesOf } from './shares-answer.ts'
import { takersOn } from './takers.ts'
import { type CarriedKind, carriedKinds } from './vocabulary.ts'
import { whoseRecords } from './whose.ts'

/** How many rows one statement names. */
const AT_ONCE = 500

/** The column under which the fingerprint of a sharing out is made. */
export const SEEN = 'handover.seen'

/**
 * Hands everything that a coordinator looks after to one colleague, or to several by district. It moves exactly what
 * the page showed: when a record came, went or changed since, nothing moves and the new counts are shown.
 */
export const handOver = defineCommand({
  name: 'handover.hand-over',
  action: 'handover.hand-over',
  on: null,
  input: z.strictObject({ fromId: id, ...sharesAnswer, seen: z.string().max(200) }),
  async run(work): Promise<Outcome<string, HandoverEvent>> {
    const { tx, actor, input, today, blind } = work
    const former = await whoseRecords(tx, actor, input.fromId)
    const shared = shareOut(
      await carriedBy(tx, actor, former.id),
      await takersOn(tx, today, former.id),
      sharesOf(input),
    )
    if (shared.goes.size === 0)
      throw new Refused('invalid', 'Check your answers.', { toId: ['Choose who takes over'] })
    if (blind(SEEN, saysWhatGoes(shared)) !== input.seen)
      throw new Refused(
        'conflict',
        'Something was changed since you looked. Look at the new numbers, then hand over.',
      )
    const events: HandoverEvent[] = []
    for (const [coordinatorId, records] of shared.goes) {
      for (const kind of carriedKinds) {
        const some = records.filter((record) => record.kind === kind)
        if (some.length === 0) continue
        await giveAll(work, kind, some, former.id, coordinatorId)
        events.push({
          type: 'handover.given',
          formerId: former.id,
          coordinatorId,
          kind,
          count: String(some.length),
        })
      }
      events.push(received(work, former.id, coordinatorId, records))
    }
    const [first, ...others] = events
    if (!first) throw new Error('Something goes, and nothing was moved')
    return { result: former.id, events: [first, ...others] }
  },
})

function received(
  { actor }: Work,
  formerId: string,
  coordinatorId: string,
  records: readonly Carried[],
): HandoverEvent {
  const { volunteer, family, match, action } = countsOf(records)
  return {
    type: 'handover.received',
    formerId,
    coordinatorId,
    volunteers: String(volunteer),
    families: String(family),
    matches: String(match),
    actions: String(action),
    told: coordinatorId === actor.accountId ? 'no' : 'yes',
  }
}

async function giveAll(
  work: Work,
  kind: CarriedKind,
  records: readonly Carried[],
  formerId: string,
  holderId: string,
): Promise<void> {
  const { tx, newId, today, now, actor } = work
  for (let start = 0; start < records.length; start += AT_ONCE) {
    const ids = records.slice(start, start + AT_ONCE).map((record) => record.id)
    const moved = await move[kind](work, ids, formerId, holderId)
    if (moved.length !== ids.length)
      throw new Refused('conflict', 'Somebody else has just changed one of these records.')
    await tx.insert(handovers).values(
      ids.map((recordId) => ({
        id: newId(),
        task: kind,
        recordId,
        formerId,
        holderId,
        fromOn: today,
        recordedAt: now,
        recordedBy: actor.accountId,
      })),
    )
  }
}

type Move = (work: Work, ids: string[], formerId: string, holderId: string) => Promise<{ id: string }[]>

/** One statement for each kind; none names a record that another has taken over meanwhile. */
const move: Readonly<Record<CarriedKind, Move>> = {
  volunteer: ({ tx }, ids, formerId, holderId) =>
    tx
      .update(volunteers)
      .set({ coordinatorId: holderId, version: sql`${volunteers.version} + 1` })
      .where(and(inArray(volunteers.id, ids), eq(volunteers.coordinatorId, formerId)))
      .returning({ id: volunteers.id }),
  family: ({ tx }, ids, formerId, holderId) =>
    tx
      .update(matchingProfiles)
      .set({ coordinatorId: holderId, version: sql`${matchingProfiles.version} + 1` })
      .where(and(inArray(matchingProfiles.id, ids), eq(matchingProfiles.coordinatorId, formerId)))
      .returning({ id: matchingProfiles.id }),
  match: ({ tx }, ids, formerId, holderId) =>
    tx
      .update(matches)
      .set({
        coordinatorId: holderId,
        // Where the family has no key worker, both sides turn to the coordinator.
        professionalId: sql`case when ${matches.professionalId} = ${formerId} then ${holderId} else ${matches.professionalId} end`,
        version: sql`${matches.version} + 1`,
      })
      .where(and(inArray(matches.id, ids), eq(matches.coordinatorId, formerId)))
      .returning({ id: matches.id }),
  action: ({ tx }, ids, formerId, holderId) =>
    tx
      .update(nextActions)
      .set({ assigneeId: holderId, version: sql`${nextActions.version} + 1` })
      .where(and(inArray(nextActions.id, ids), eq(nextActions.assigneeId, formerId)))
      .returning({ id: nextActions.id }),
}
