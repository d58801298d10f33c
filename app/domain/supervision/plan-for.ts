import { revise } from '#app/kernel/advance.ts'
import type { Work } from '#app/kernel/command.ts'
import type { Day } from '#app/kernel/day.ts'
import { supervisions } from '#db/schema/index.ts'
import type { SupervisionEvent } from './events.ts'
import { openPlan } from './open-plan.ts'
import type { SessionKind, SessionMedium } from './vocabulary.ts'

type Plan = { kind: SessionKind; happensOn: Day; startsAt: string | null; medium: SessionMedium }

/** Writes a session into the diary. One that is planned already is moved: there is one plan at a time. */
export async function planFor(work: Work, volunteerId: string, plan: Plan): Promise<SupervisionEvent> {
  const { tx, actor, now, newId } = work
  const standing = await openPlan(tx, volunteerId)
  const supervisionId = standing?.id ?? newId()
  const said = { ...plan, supervisorId: actor.accountId }
  if (standing) await revise(work, supervisions, 'plan', standing, said)
  else
    await tx.insert(supervisions).values({
      ...said,
      id: supervisionId,
      volunteerId,
      state: 'planned',
      source: 'screen',
      recordedAt: now,
      recordedBy: actor.accountId,
    })
  return {
    type: 'supervision.planned',
    supervisionId,
    volunteerId,
    kind: plan.kind,
    plannedOn: plan.happensOn,
    startsAt: plan.startsAt ?? '',
  }
}
