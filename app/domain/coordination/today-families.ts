import { and, eq, inArray, lte, notExists, sql } from 'drizzle-orm'
import { addDays } from '#app/kernel/day.ts'
import { reach } from '#app/kernel/records.ts'
import { dayOfInstant } from '#db/days.ts'
import { familyRequests, matches, matchingProfiles } from '#db/schema/index.ts'
import { familyRequest } from '../belonging/index.ts'
import { matchingProfile } from '../families/index.ts'
import { openMatchStages } from '../matching/vocabulary.ts'
import { dueColumns, type TodayAsking } from './today-arm.ts'

/** Families that have waited past the term, and to whom nobody is proposed. */
export const familiesWaiting = ({ db, actor, kinds, today, terms }: TodayAsking) =>
  db
    .select(
      dueColumns({
        kind: 'family_waiting',
        id: sql`${matchingProfiles.id}`,
        since: sql`${matchingProfiles.waitingSince}`,
        term: terms.familyWaits,
        whose: sql`${matchingProfiles.coordinatorId}`,
        familyId: sql`${matchingProfiles.id}`,
      }),
    )
    .from(matchingProfiles)
    .where(
      and(
        reach(matchingProfile, actor, kinds),
        lte(matchingProfiles.waitingSince, addDays(today, -terms.familyWaits)),
        notExists(
          db
            .select({ id: matches.id })
            .from(matches)
            .where(
              and(eq(matches.familyId, matchingProfiles.id), inArray(matches.stage, [...openMatchStages])),
            ),
        ),
      ),
    )

/** What families asked for on their own page, until a coordinator has talked with them. */
export const requestsOfFamilies = ({ db, actor, kinds }: TodayAsking) =>
  db
    .select(
      dueColumns({
        kind: 'family_request',
        id: sql`${familyRequests.id}`,
        since: dayOfInstant(sql`${familyRequests.askedAt}`),
        term: 0,
        whose: sql`${matches.coordinatorId}`,
        volunteerId: sql`${matches.volunteerId}`,
        familyId: sql`${familyRequests.familyId}`,
        matchId: sql`${familyRequests.matchId}`,
      }),
    )
    .from(familyRequests)
    .innerJoin(matches, eq(matches.id, familyRequests.matchId))
    .where(and(reach(familyRequest, actor, kinds), eq(familyRequests.stage, 'open')))
