import { and, asc, eq, gt, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { cursor } from '#app/kernel/inputs.ts'
import { defineList } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import { districts, families, matchingProfiles, nextActions, outcodes, volunteers } from '#db/schema/index.ts'
import { gatesOfToday } from './gates-of-today.ts'
import { todayRulesOn } from './terms.ts'
import { type Due, everythingDue, whoseIs } from './today-sources.ts'
import { type TodayGroup, todayGroups, whoseToday } from './vocabulary.ts'

/** Things on one page of Today. */
const PAGE = 50

/** What waits for a coordinator: risk to a person first, then the longest past its term. */
export const today = defineList({
  name: 'coordination.today',
  action: 'coordination.see-today',
  on: null,
  input: z.object({
    whose: z.enum(whoseToday).default('mine'),
    show: z.enum(todayGroups).optional(),
    cursor,
  }),
  reveals: {
    key: 'T1',
    kind: 'T1',
    risk: 'T1',
    since: 'T1',
    dueOn: 'T1',
    on: 'T1',
    volunteerId: 'T1',
    familyId: 'T1',
    matchId: 'T1',
    volunteer: 'T2',
    familyName: 'T2',
    familyReference: 'T1',
    place: 'T1',
    words: 'T3',
    gates: 'T1',
    /** How much waits in each group, with the first row of a list that nothing was left out of. */
    things: 'T1',
  },
  async run({ db, actor, kinds, today: on, input }) {
    const asking = { db, actor, kinds, today: on, ...(await todayRulesOn(db, on)) }
    const due = everythingDue(asking)
    const found = await db
      .select({
        key: due.key,
        kind: due.kind,
        weight: due.weight,
        since: due.since,
        dueOn: due.dueOn,
        volunteerId: due.volunteerId,
        familyId: due.familyId,
        matchId: due.matchId,
        actionId: due.actionId,
        volunteer: volunteers.displayName,
        familyName: matchingProfiles.familyName,
        familyReference: families.reference,
        outcode: outcodes.place,
        district: districts.name,
        words: nextActions.words,
        overseasNeeded: volunteers.overseasNeeded,
        things: thingsOver(due),
      })
      .from(due)
      .leftJoin(volunteers, eq(volunteers.id, due.volunteerId))
      .leftJoin(families, eq(families.id, due.familyId))
      .leftJoin(matchingProfiles, eq(matchingProfiles.id, due.familyId))
      .leftJoin(outcodes, sql`${outcodes.id} = coalesce(${matchingProfiles.outcode}, ${volunteers.outcode})`)
      .leftJoin(
        districts,
        sql`${districts.id} = coalesce(${matchingProfiles.districtId}, ${volunteers.districtId})`,
      )
      .leftJoin(nextActions, eq(nextActions.id, due.actionId))
      .where(
        and(
          whoseIs(asking, due, input.whose),
          input.show ? eq(due.group, input.show) : undefined,
          after(due, input.cursor ?? ''),
        ),
      )
      .orderBy(asc(due.weight), asc(due.dueOn), asc(due.key))
      .limit(PAGE + 1)
    const shown = found.slice(0, PAGE)
    const last = found.length > PAGE ? shown.at(-1) : undefined
    const isWhole = !input.show && !input.cursor
    const gates = await gatesOfToday(db, shown, on, asking.requirements)
    return {
      rows: shown.map(
        (
          {
            weight,
            actionId,
            outcode,
            district,
            familyName,
            words,
            familyId,
            overseasNeeded: _,
            things,
            ...row
          },
          index,
        ) => ({
          ...row,
          things: isWhole && index === 0 ? things : null,
          on,
          gates: gates.get(row.key) ?? null,
          familyId,
          risk: weight === 0,
          place: outcode ?? district,
          familyName: familyId && locked(matchingProfiles.familyName, familyId, familyName),
          words: actionId && locked(nextActions.words, actionId, words),
        }),
      ),
      next: last ? `${last.weight}_${last.dueOn}_${last.key}` : null,
    }
  },
})

/** Everything after the last row of the page before, in the same order. */
function after(due: Due, place: string): SQL | undefined {
  const [, weight, dueOn, key] = /^(\d)_(\d{4}-\d{2}-\d{2})_(.+)$/.exec(place) ?? []
  if (!weight || !dueOn || !key) return undefined
  const sameWeight = eq(due.weight, Number(weight))
  return or(
    gt(due.weight, Number(weight)),
    and(sameWeight, gt(due.dueOn, dueOn)),
    and(sameWeight, eq(due.dueOn, dueOn), gt(due.key, key)),
  )
}

/** In each row how many there are in each group, among all that fit and not among those of the page. */
const thingsOver = (due: Due) =>
  Object.fromEntries(
    todayGroups.map((group) => [
      group,
      sql<number>`sum(case when ${due.group} = ${group} then 1 else 0 end) over ()`.mapWith(Number),
    ]),
  ) as Record<TodayGroup, SQL<number>>
