import { logVisit, readWorry } from '#app/domain/mentoring/index.ts'
import { addDays, type Day, daysBetween } from '#app/kernel/day.ts'
import type { Acting, Deed } from './replay.ts'
import type { Telling } from './telling.ts'
import type { InventedVisit } from './visits.ts'

const EVENING = 20
const NEXT_MORNING = 9
const READING = 10

/** Days after which every worry has been read; later ones still wait. */
const READ_WITHIN = 12

/**
 * A visit is logged by the mentor in the evening; for one without an account the coordinator writes down on the next
 * morning what they told by telephone. The coordinator then reads of a worry, or has yet to read it.
 */
export function deedsOfVisit({ ids, staff, scene }: Telling, visit: InventedVisit): Deed[] {
  const { match, happenedOn, worry } = visit
  const coordinator = staff.coordinatorOf(match.family)
  const isRead = worry !== 'none' && daysBetween(happenedOn, scene.today) > READ_WITHIN
  let visitId: string | undefined
  const log = async ({ give }: Acting, by: string) => {
    visitId = await give(by, logVisit, { matchId: ids.matches.of(match), ...answersOf(visit) })
  }
  const next = addDays(happenedOn, 1)
  const logged: Deed = staff.signsIn(match.mentor)
    ? { on: happenedOn, hour: EVENING, do: (acting) => log(acting, ids.accounts.of(match.mentor)) }
    : { on: next, hour: NEXT_MORNING, do: (acting) => log(acting, coordinator) }
  if (!isRead) return [logged]
  const read = ({ give }: Acting) =>
    give(coordinator, readWorry, { matchId: ids.matches.of(match), visitId: visitId ?? '' })
  return [logged, { on: next, hour: READING, do: read }]
}

function answersOf(visit: InventedVisit) {
  const { startedAt, mood, miles, nextVisitOn, nextVisitAt, agreed, text, shared } = visit
  const { happenedOn, minutes, medium, present, outsideRole, worry } = visit
  return {
    ...{ happenedOn, minutes, medium, present, outsideRole, worry, note: text },
    ...given({
      startedAt,
      mood,
      miles,
      nextVisitOn,
      nextVisitAt,
      nextVisitPlan: agreed,
      sharedSummary: shared,
    }),
  }
}

/** Without what was not answered. */
const given = (answers: Record<string, string | number | Day | null | undefined>) =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer != null))
