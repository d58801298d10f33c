import { and, count, inArray, isNotNull, min, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { addDays } from '#app/kernel/day.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { matchingProfiles, volunteers } from '#db/schema/index.ts'
import { matchingProfile } from '../families/index.ts'
import { volunteer } from '../people/index.ts'
import { onTheWay } from '../recruitment/index.ts'
import { todayRulesOn } from './terms.ts'
import { type TodayAsking, whoseIs } from './today-arm.ts'
import { everythingDue } from './today-sources.ts'
import { isOverdue, isRed, mentorsNow } from './today-supervision.ts'
import { appliedOn } from './today-volunteers.ts'
import { type TodayGroup, todayGroups, whoseToday } from './vocabulary.ts'

/** How much waits in each group of Today, and where things stand in everybody's families, applicants and mentors here. */
export const todayFigures = defineQuery({
  name: 'coordination.today-figures',
  action: 'coordination.see-today',
  on: null,
  input: z.object({
    whose: z.enum(whoseToday).default('mine'),
    /** How much waits in each group, where whoever asks has all of it in hand and has counted. */
    counted: z.partialRecord(z.enum(todayGroups), z.number().int()).optional(),
  }),
  reveals: {
    on: 'T1',
    groups: 'T1',
    waiting: 'T1',
    applicants: 'T1',
    supervision: 'T1',
    weeksToDecision: 'T1',
  },
  async run({ db, actor, kinds, today: on, input }) {
    const asking = { db, actor, kinds, today: on, whose: input.whose, ...(await todayRulesOn(db, on)) }
    const { things, ...figures } = await countedIn(asking, input.counted === undefined)
    return {
      on,
      weeksToDecision: Math.round(asking.terms.application / 7),
      groups: todayGroups.map((group) => ({
        group,
        things: input.counted?.[group] ?? things.get(group) ?? 0,
      })),
      ...figures,
    }
  },
})

const none = sql<string | null>`cast(null as text)`
const never = sql<number>`cast(0 as integer)`.mapWith(Number)
const noGroup = sql<TodayGroup | null>`cast(null as text)`
const among = (condition: SQL) =>
  sql<number>`cast(coalesce(sum(case when ${condition} then 1 else 0 end), 0) as integer)`.mapWith(Number)

/** Everything that is counted, in one statement, with what waits or without it. */
async function countedIn(asking: TodayAsking, withWaiting: boolean) {
  const { db, actor, kinds, today, terms, supervision: rule } = asking
  const mentors = mentorsNow({ db, actor, kinds })
  const figures = db
    .select({
      place: sql<number>`1`.mapWith(Number),
      group: noGroup,
      all: count(),
      late: never,
      risk: never,
      since: sql<string | null>`cast(${min(matchingProfiles.waitingSince)} as text)`,
    })
    .from(matchingProfiles)
    .where(and(reach(matchingProfile, actor, kinds), isNotNull(matchingProfiles.waitingSince)))
    .unionAll(
      db
        .select({
          place: sql<number>`2`.mapWith(Number),
          group: noGroup,
          all: count(),
          late: among(sql`${appliedOn} <= ${addDays(today, -terms.application)}`),
          risk: never,
          since: none,
        })
        .from(volunteers)
        .where(and(reach(volunteer, actor, kinds), inArray(volunteers.stage, [...onTheWay]))),
    )
    .unionAll(
      db
        .select({
          place: sql<number>`3`.mapWith(Number),
          group: noGroup,
          all: count(),
          late: among(isOverdue(mentors, rule, today)),
          risk: among(isRed(mentors, rule, today)),
          since: none,
        })
        .from(mentors),
    )
  const [waiting, applicants, supervision, ...counted] = await (withWaiting
    ? figures.unionAll(waitingIn(asking))
    : figures
  ).orderBy(sql`1`)
  if (!waiting || !applicants || !supervision) throw new Error('A count gives one row, even of nothing')
  const things = new Map(counted.map(({ group, all }) => [group, all]))
  return { waiting, applicants, supervision, things }
}

/** How much waits in each group. */
function waitingIn(asking: TodayAsking) {
  const due = everythingDue(asking)
  return asking.db
    .select({
      place: sql<number>`4`.mapWith(Number),
      group: sql<TodayGroup | null>`${due.group}`,
      all: count(),
      late: never,
      risk: never,
      since: none,
    })
    .from(due)
    .where(whoseIs(asking, sql`${due.whose}`))
    .groupBy(sql`${due.group}`)
}
