import { assignSupervisor, planSession, recordHeld, recordNotTakenUp } from '#app/domain/supervision/index.ts'
import type { Day } from '#app/kernel/day.ts'
import type { Acting, Deed } from './replay.ts'
import type { InventedSession } from './supervision.ts'
import type { Telling } from './telling.ts'
import type { InventedVolunteer } from './volunteers.ts'

const BEFORE_NOON = 12
const TEATIME = 17

/** A volunteer is given a supervisor on the day on which they meet their first family, where they have met one. */
export function deedOfAssigning(
  { ids, staff }: Telling,
  volunteer: InventedVolunteer,
  metOn: Day | undefined,
): Deed[] {
  const supervisorId = staff.supervisorOf(volunteer)
  if (!supervisorId || !metOn) return []
  return [
    {
      on: metOn,
      hour: BEFORE_NOON,
      async do({ give, forget }) {
        const volunteerId = ids.volunteers.of(volunteer)
        await give(staff.coordinatorOf(volunteer), assignSupervisor, { volunteerId, supervisorId })
        forget(supervisorId)
      },
    },
  ]
}

/** A session is written down by the supervisor on its day; one to come was planned lately. */
export function deedsOfSession({ ids, staff }: Telling, session: InventedSession): Deed[] {
  const { volunteer, kind, state, happensOn, writtenOn } = session
  const supervisor = staff.supervisorOf(volunteer)
  if (!supervisor) return []
  const as = (done: (acting: Acting, volunteerId: string) => Promise<unknown>): Deed[] => [
    { on: writtenOn, hour: TEATIME, do: (acting) => done(acting, ids.volunteers.of(volunteer)) },
  ]
  if (state === 'planned')
    return as(({ give }, volunteerId) =>
      give(supervisor, planSession, {
        ...{ volunteerId, kind, plannedOn: happensOn, startsAt: '16:00', medium: 'in_person' },
      }),
    )
  if (state === 'not_taken_up')
    return as(({ give }, volunteerId) =>
      give(supervisor, recordNotTakenUp, { volunteerId, offeredKind: kind, offeredOn: happensOn }),
    )
  const { wellbeing, worry, record, actions } = session
  return as(({ give }, volunteerId) =>
    give(supervisor, recordHeld, {
      ...{ volunteerId, kind, heldOn: happensOn, minutes: 50, medium: 'in_person', source: 'screen' },
      ...{ wellbeing, worry: worry ? 'yes' : 'no', record },
      ...(actions ? { actions } : {}),
    }),
  )
}
