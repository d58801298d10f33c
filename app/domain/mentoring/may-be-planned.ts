import type { Work } from '#app/kernel/command.ts'
import type { Day } from '#app/kernel/day.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { heldAmong } from '../safeguarding/index.ts'

/** Refuses to plan a next visit while the visits of a match are on hold. What has happened can always be logged. */
export async function mayBePlanned(
  { tx, actor, today }: Work,
  matchId: string,
  nextVisitOn: Day | null,
): Promise<void> {
  if (nextVisitOn === null || nextVisitOn < today) return
  const held = await heldAmong(tx, actor, [matchId])
  if (held.has(matchId))
    throw new Refused('invalid', 'Check your answers.', {
      nextVisitOn: ['Visits are on hold. Choose “Not agreed yet”, and speak to safeguarding.'],
    })
}
