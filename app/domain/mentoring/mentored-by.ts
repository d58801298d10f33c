import { type Actor, held } from '#app/kernel/actor.ts'

/** The ids of the matches that an actor mentors in today; a match that is paused or over is not among them. */
export const mentoredBy = (actor: Actor): string[] =>
  held(actor, 'mentors').flatMap((relation) => relation.match ?? [])
