import { and, inArray } from 'drizzle-orm'
import type { Actor } from '#app/kernel/actor.ts'
import type { Work } from '#app/kernel/command.ts'
import { reach } from '#app/kernel/records.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { matches } from '#db/schema/index.ts'
import { match } from '../matching/records.ts'
import { furthest, shownStages } from './shown-rules.ts'

/** The condition by which a family finds its own matches, and never another's: no id is asked of it. */
export const isOwn = (actor: Actor) => reach(match, actor, ['belongs_to'])

/** The match that a family reads on its own page; refuses with `conflict` where there is none. */
export async function ownPair({ tx, actor }: Work) {
  const pairs = await tx
    .select()
    .from(matches)
    .where(and(isOwn(actor), inArray(matches.stage, [...shownStages])))
  const pair = furthest(pairs)
  if (!pair) throw new Refused('conflict', 'You have no mentor now. Open the page again to see what is next.')
  return pair
}
