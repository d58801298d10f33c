import { inArray } from 'drizzle-orm'
import type { Work } from '#app/kernel/command.ts'
import type { Day } from '#app/kernel/day.ts'
import type { Tx } from '#db/client.ts'
import { gateFacts, volunteers } from '#db/schema/index.ts'
import { recruitedAndTrainedOn } from './readiness.ts'
import { recountSpells } from './recount-spells.ts'
import { vettingFiles } from './vetting-files.ts'
import type { GateFact } from './vocabulary.ts'

/** Rows or ids in one statement. */
const AT_ONCE = 500

/** One thing found out about one gate of one volunteer, before it is written down. */
export type NewFact = Pick<GateFact, 'gate' | 'outcome' | 'happenedOn' | 'detail'> & {
  readonly volunteerId: string
  readonly source: (typeof gateFacts.$inferInsert)['source']
  readonly id?: string
  readonly expiresOn?: Day | null
  readonly supersedes?: string | null
}

/** A volunteer whose "recruited and trained" day is no longer what it was; null stands for never. */
export type CountedDay = { readonly volunteerId: string; readonly was: Day | null; readonly is: Day | null }

/**
 * Writes down facts about any number of volunteers and works out anew on which day each of them was recruited and
 * trained. The number of statements grows with every 500 rows, never with every fact.
 *
 * @returns the volunteers whose day has changed
 */
export async function recordGateFacts(work: Work, facts: readonly NewFact[]): Promise<CountedDay[]> {
  const rows = facts.map((fact) => ({
    expiresOn: null,
    supersedes: null,
    ...fact,
    id: fact.id ?? work.newId(),
    recordedAt: work.now,
    recordedBy: work.actor.accountId,
  }))
  for (const some of inChunks(rows)) await work.tx.insert(gateFacts).values(some)
  return recountDays(
    work,
    facts.map(({ volunteerId }) => volunteerId),
  )
}

/**
 * Works out anew on which day each volunteer was recruited and trained: needed whenever facts, the need for an
 * overseas check or the requirements have changed. The day is derived, so it leaves the record's version alone.
 */
export async function recountDays(
  { tx, today }: Work,
  volunteerIds: readonly string[],
): Promise<CountedDay[]> {
  const changed: CountedDay[] = []
  for (const ids of inChunks([...new Set(volunteerIds)])) {
    const people = await tx
      .select({
        id: volunteers.id,
        overseasNeeded: volunteers.overseasNeeded,
        was: volunteers.recruitedAndTrainedOn,
      })
      .from(volunteers)
      .where(inArray(volunteers.id, ids))
    const files = await vettingFiles(tx, people)
    for (const { id, was } of people) {
      const file = files.get(id)
      const is = file ? recruitedAndTrainedOn(file, today) : null
      if (is !== was) changed.push({ volunteerId: id, was, is })
    }
  }
  await writeDays(tx, changed)
  await recountSpells(tx, volunteerIds)
  return changed
}

/** One statement for all who share a day. */
async function writeDays(tx: Tx, changed: readonly CountedDay[]): Promise<void> {
  for (const day of new Set(changed.map(({ is }) => is))) {
    const theirs = changed.flatMap(({ volunteerId, is }) => (is === day ? [volunteerId] : []))
    for (const ids of inChunks(theirs))
      await tx.update(volunteers).set({ recruitedAndTrainedOn: day }).where(inArray(volunteers.id, ids))
  }
}

function inChunks<Item>(items: readonly Item[]): Item[][] {
  const starts = Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, index) => index * AT_ONCE)
  return starts.map((start) => items.slice(start, start + AT_ONCE))
}
