import { revise } from '#app/kernel/advance.ts'
import type { Work } from '#app/kernel/command.ts'
import type { Day } from '#app/kernel/day.ts'
import { supervisions } from '#db/schema/index.ts'
import { openPlan } from './open-plan.ts'

type Session = Omit<
  typeof supervisions.$inferInsert,
  'id' | 'volunteerId' | 'supervisorId' | 'recordedAt' | 'recordedBy' | 'version' | 'happensOn'
> & { happensOn: Day }

/**
 * Writes down what became of a session. A plan that `closes` says it was is closed by it; any other stands, so that
 * an old session entered from paper does not take away the next one.
 */
export async function recordSession(
  work: Work,
  volunteerId: string,
  { closes, session }: { closes(plannedOn: Day): boolean; session(id: string): Promise<Session> },
): Promise<string> {
  const { tx, actor, now, newId } = work
  const plan = await openPlan(tx, volunteerId)
  const closed = plan && closes(plan.happensOn) ? plan : undefined
  const supervisionId = closed?.id ?? newId()
  const written = {
    ...(await session(supervisionId)),
    supervisorId: actor.accountId,
    recordedAt: now,
    recordedBy: actor.accountId,
  }
  if (closed) await revise(work, supervisions, 'session', closed, written)
  else await tx.insert(supervisions).values({ ...written, id: supervisionId, volunteerId })
  return supervisionId
}
