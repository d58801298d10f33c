import { and, desc, eq, inArray, notInArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import { latestSharedWords, openPlans } from '#app/domain/mentoring/index.ts'
import { type Day, daysBetween } from '#app/kernel/day.ts'
import { cursor } from '#app/kernel/inputs.ts'
import { keyset } from '#app/kernel/keyset.ts'
import { type Asking, defineList } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { locked } from '#app/kernel/vault.ts'
import { families, matches, matchingProfiles, visits, volunteers } from '#db/schema/index.ts'
import { family } from '../families/records.ts'
import { unreadFrom } from '../matching/index.ts'
import { openMatchStages, visitingStages } from '../matching/vocabulary.ts'
import { attentions } from './vocabulary.ts'

/** Families on one page. */
const PAGE = 25

/**
 * A key worker's own families that are with the service, each with the match that has come furthest: those that need
 * something first, then those that are visited, the longest without a visit first, then the others. `endedOn` is the
 * day on which the last mentoring that had begun came to its end.
 */
export const ownFamilies = defineList({
  name: 'liaison.own-families',
  action: 'liaison.see-own-families',
  on: null,
  input: z.object({ cursor }),
  reveals: {
    familyId: 'T1',
    reference: 'T1',
    familyName: 'T2',
    familyStage: 'T1',
    attention: 'T1',
    matchId: 'T1',
    matchStage: 'T1',
    mentor: 'T2',
    endedOn: 'T1',
    isWaiting: 'T1',
    lastVisitOn: 'T1',
    daysSince: 'T1',
    nextVisitOn: 'T1',
    notLoggedOn: 'T1',
    unread: 'T1',
    shared: 'T3',
  },
  async run(asking) {
    const { db, input, today } = asking
    const mine = ranked(asking)
    const pages = keyset('rising', [mine.rank, 'number'], [mine.lastVisitOn, 'text'], [mine.familyId, 'text'])
    const found = await db
      .select()
      .from(mine)
      .where(pages.after(input.cursor))
      .orderBy(...pages.order)
      .limit(PAGE + 1)
    const { rows: shown, next } = pages.cut(found, PAGE, (row) => [row.rank, row.lastVisitOn, row.familyId])
    const matchIds = shown.flatMap(({ matchId }) => matchId ?? [])
    const [plans, words] = await Promise.all([openPlans(db, matchIds), latestSharedWords(db, matchIds)])
    const plannedFor = (match: string | null, isWanted: (day: Day) => boolean) =>
      plans.find(({ matchId, plannedOn }) => matchId === match && isWanted(plannedOn))?.plannedOn ?? null
    return {
      rows: shown.map(({ rank, lastVisitOn, familyName, waitingSince, ...row }) => ({
        ...row,
        isWaiting: waitingSince !== null,
        familyName: locked(matchingProfiles.familyName, row.familyId, familyName),
        attention: attentions[rank] ?? 'none',
        lastVisitOn: lastVisitOn || null,
        daysSince: lastVisitOn ? daysBetween(lastVisitOn, today) : null,
        nextVisitOn: plannedFor(row.matchId, (day) => day >= today),
        notLoggedOn: plannedFor(row.matchId, (day) => day < today),
        shared: words.get(row.matchId ?? '') ?? null,
      })),
      next,
    }
  },
})

const others = alias(matches, 'others')

/** Each family of the key worker with what decides its place in the list. A day that never was is ''. */
function ranked({ db, actor, kinds }: Asking) {
  const furthest = db
    .select({ id: others.id })
    .from(others)
    .where(and(eq(others.familyId, families.id), inArray(others.stage, [...openMatchStages])))
    .orderBy(desc(stageRank(others.stage)), desc(others.id))
    .limit(1)
  const lastVisit = sql<string>`coalesce(${db
    .select({ day: sql`cast(${visits.happenedOn} as text)` })
    .from(visits)
    .where(eq(visits.matchId, matches.id))
    .orderBy(desc(visits.happenedOn))
    .limit(1)}, '')`
  const ended = db
    .select({ day: sql`max(cast(${others.endedOn} as text))` })
    .from(others)
    .where(and(eq(others.familyId, families.id), inArray(others.stage, ['closed', 'closed_early'])))
  const unread = unreadFrom(db, 'mentor')
  const rank = sql<number>`case
    when ${matches.stage} = ${'mentor_accepted'} then 0
    when ${unread} > 0 then 1
    when ${inArray(matches.stage, [...visitingStages])} then 2
    when ${matches.id} is not null then 3
    else 4 end`.mapWith(Number)
  return db
    .select({
      familyId: sql<string>`${families.id}`.as('family_id'),
      reference: families.reference,
      familyStage: families.stage,
      familyName: matchingProfiles.familyName,
      matchId: sql<string | null>`${matches.id}`.as('match_id'),
      matchStage: sql<(typeof openMatchStages)[number] | null>`${matches.stage}`.as('match_stage'),
      mentor: volunteers.displayName,
      endedOn: sql<string | null>`${ended}`.as('ended_on'),
      waitingSince: matchingProfiles.waitingSince,
      lastVisitOn: lastVisit.as('last_visit_on'),
      unread: unread.as('unread'),
      rank: rank.as('rank'),
    })
    .from(families)
    .innerJoin(matchingProfiles, eq(matchingProfiles.id, families.id))
    .leftJoin(matches, inArray(matches.id, furthest))
    .leftJoin(volunteers, eq(volunteers.id, matches.volunteerId))
    .where(and(reach(family, actor, kinds), notInArray(families.stage, ['closed', 'signposted'])))
    .as('mine')
}

/** How far a match has come, as a number to order by. */
const stageRank = (stage: typeof others.stage) =>
  sql`case ${sql.join(
    openMatchStages.map((one, index) => sql`when ${stage} = ${one} then cast(${index} as integer)`),
    sql` `,
  )} end`
