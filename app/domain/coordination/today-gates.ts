import { and, eq, gt, inArray, lte, sql } from 'drizzle-orm'
import { addDays, type Day } from '#app/kernel/day.ts'
import { reach } from '#app/kernel/records.ts'
import { serviceSpells, volunteers } from '#db/schema/index.ts'
import { volunteer } from '../people/index.ts'
import { dueColumns, LATE, RISK, type TodayAsking, whoseIs } from './today-arm.ts'
import { mentorsNow } from './today-supervision.ts'

const ofVolunteer = {
  id: sql`${volunteers.id}`,
  whose: sql`${volunteers.coordinatorId}`,
  volunteerId: sql`${volunteers.id}`,
}

/** Everybody who was in date with everything once and is no longer, with the day on which that ended. */
const outOfDate = ({ db, today }: TodayAsking) =>
  db
    .select({
      volunteerId: serviceSpells.volunteerId,
      since: sql<Day>`max(${serviceSpells.untilOn})`.mapWith(serviceSpells.untilOn).as('since'),
    })
    .from(serviceSpells)
    .where(eq(serviceSpells.kind, 'in_date'))
    .groupBy(serviceSpells.volunteerId)
    .having(sql`count(*) = count(${serviceSpells.untilOn}) and max(${serviceSpells.untilOn}) <= ${today}`)
    .as('out_of_date')

/** Gates of people in service that run out soon, and mentors who visit although one has run out. */
export const gatesRunningOut = (asking: TodayAsking) => [expiring(asking), expired(asking)]

const expiring = ({ db, actor, kinds, today, terms }: TodayAsking) =>
  db
    .select(
      dueColumns({
        kind: 'gate_expiring',
        weight: LATE,
        since: sql`${serviceSpells.untilOn}`,
        term: 0,
        ...ofVolunteer,
      }),
    )
    .from(serviceSpells)
    .innerJoin(volunteers, eq(volunteers.id, serviceSpells.volunteerId))
    .where(
      and(
        reach(volunteer, actor, kinds),
        eq(serviceSpells.kind, 'in_date'),
        gt(serviceSpells.untilOn, today),
        lte(serviceSpells.untilOn, addDays(today, terms.gateExpires)),
        inArray(volunteers.stage, ['approved', 'approved_with_restrictions']),
      ),
    )

function expired(asking: TodayAsking) {
  const ended = outOfDate(asking)
  const mentors = mentorsNow(asking, whoseIs(asking, sql`${volunteers.coordinatorId}`))
  return asking.db
    .select(
      dueColumns({
        kind: 'gate_expired',
        weight: RISK,
        since: sql`${ended.since}`,
        term: 0,
        id: sql`${mentors.id}`,
        whose: sql`${mentors.coordinatorId}`,
        volunteerId: sql`${mentors.id}`,
      }),
    )
    .from(ended)
    .innerJoin(mentors, eq(mentors.id, ended.volunteerId))
}
