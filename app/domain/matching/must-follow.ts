import { desc, eq } from 'drizzle-orm'
import { mustHaveHappened } from '#app/domain/families/index.ts'
import type { Work } from '#app/kernel/command.ts'
import { type Day, sayDay } from '#app/kernel/day.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { journeySteps } from '#db/schema/index.ts'

/** Refuses a day that has not come yet, or that lies before the last step of the match. */
export async function mustFollow(
  { tx, today }: Work,
  { id, proposedOn }: { id: string; proposedOn: Day },
  field: string,
  day: Day,
): Promise<void> {
  mustHaveHappened(field, day, today)
  const [last] = await tx
    .select({ happenedOn: journeySteps.happenedOn })
    .from(journeySteps)
    .where(eq(journeySteps.subjectId, id))
    .orderBy(desc(journeySteps.happenedOn))
    .limit(1)
  const before = last?.happenedOn ?? proposedOn
  if (day < before)
    throw new Refused('invalid', 'Check your answers.', {
      [field]: [`Enter ${sayDay(before)} or a later day: the step before was then`],
    })
}
