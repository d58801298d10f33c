import { and, eq, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { cursor } from '#app/kernel/inputs.ts'
import { keyset } from '#app/kernel/keyset.ts'
import { defineList } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import { districts, families, matchingProfiles, nextActions, outcodes, volunteers } from '#db/schema/index.ts'
import { gatesOfToday } from './gates-of-today.ts'
import { todayRulesOn } from './terms.ts'
import { whoseIs } from './today-arm.ts'
import { type Due, everythingDue } from './today-sources.ts'
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
    const asking = { db, actor, kinds, today: on, whose: input.whose, ...(await todayRulesOn(db, on)) }
    const due = everythingDue(asking)
    const pages = keyset('rising', [due.weight, 'number'], [due.dueOn, 'day'], [due.key, 'text'])
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
          whoseIs(asking, sql`${due.whose}`),
          input.show ? eq(due.group, input.show) : undefined,
          pages.after(input.cursor),
        ),
      )
      .orderBy(...pages.order)
      .limit(PAGE + 1)
    const { rows: shown, next } = pages.cut(found, PAGE, (row) => [row.weight, row.dueOn, row.key])
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
      next,
    }
  },
})

/** In each row how many there are in each group, among all that fit and not among those of the page. */
const thingsOver = (due: Due) =>
  Object.fromEntries(
    todayGroups.map((group) => [
      group,
      sql<number>`sum(case when ${due.group} = ${group} then 1 else 0 end) over ()`.mapWith(Number),
    ]),
  ) as Record<TodayGroup, SQL<number>>
