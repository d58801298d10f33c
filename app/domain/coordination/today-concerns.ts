import { and, eq, sql } from 'drizzle-orm'
import { reach } from '#app/kernel/records.ts'
import { dayOfInstant } from '#db/days.ts'
import { matches } from '#db/schema/index.ts'
import { match } from '../matching/index.ts'
import { liveOn } from '../safeguarding/index.ts'
import { dueColumns, RISK, type TodayAsking } from './today-arm.ts'
import { ofMatch } from './today-matches.ts'

/** Matches on which visits rest, or a concern is live: never what it says, and nothing of what is kept from the asker. */
export const concernsLive = ({ db, actor, kinds }: TodayAsking) =>
  (['visits_on_hold', 'live_concern'] as const).map((kind) => {
    const live = liveOn(db, actor)
    return db
      .select(
        dueColumns({
          kind,
          id: sql`${matches.id}`,
          weight: RISK,
          since: dayOfInstant(sql`${live.since}`),
          term: 0,
          ...ofMatch,
        }),
      )
      .from(live)
      .innerJoin(matches, eq(matches.id, live.matchId))
      .where(and(reach(match, actor, kinds), eq(live.held, kind === 'visits_on_hold' ? 1 : 0)))
  })
