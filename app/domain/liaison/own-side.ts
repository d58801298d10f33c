import type { Actor } from '#app/kernel/actor.ts'
import { type RowOf, standing } from '#app/kernel/records.ts'
import { match } from '../matching/index.ts'
import type { MessageSide } from './vocabulary.ts'

/** On which side of a match's talk somebody stands; null for those who only look on. */
export function ownSide(actor: Actor, pair: RowOf<typeof match>): MessageSide | null {
  const kinds = standing(match, actor, pair)
  if (kinds.includes('mentors')) return 'mentor'
  return kinds.includes('key_works') ? 'key_worker' : null
}
