import { and, desc, eq, inArray, lt, or } from 'drizzle-orm'
import { z } from 'zod'
import { held } from '#app/kernel/actor.ts'
import { cursor } from '#app/kernel/inputs.ts'
import { defineList } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import { matchingProfiles, visits } from '#db/schema/index.ts'

const PAGE = 20

/** The visits a volunteer has logged in the matches that live, newest first. */
export const ownVisits = defineList({
  name: 'mentoring.own-visits',
  action: 'mentoring.see-own-visits',
  on: null,
  input: z.object({ cursor }),
  reveals: { visitId: 'T1', matchId: 'T1', familyId: 'T1', firstNames: 'T2', happenedOn: 'T1', minutes: 'T1', medium: 'T1', nextVisitOn: 'T1', worry: 'T1' },
  async run({ db, actor, input }) {
    const mine = held(actor, 'mentors').flatMap((relation) => relation.match ?? [])
    if (mine.length === 0) return { rows: [], next: null }
    const found = await db
      .select()
      .from(visits)
      .innerJoin(matchingProfiles, eq(matchingProfiles.id, visits.familyId))
      .where(and(inArray(visits.matchId, mine), olderThan(input.cursor)))
      .orderBy(desc(visits.happenedOn), desc(visits.id))
      .limit(PAGE + 1)
    const rows = found.slice(0, PAGE)
    const last = found.length > PAGE ? rows.at(-1)?.visits : undefined
    return {
      rows: rows.map(({ visits: row, matching_profiles: profile }) => ({
        visitId: row.id,
        matchId: row.matchId,
        familyId: row.familyId,
        firstNames: locked(matchingProfiles.firstNames, profile.id, profile.firstNames),
        happenedOn: row.happenedOn,
        minutes: row.minutes,
        medium: row.medium,
        nextVisitOn: row.nextVisitOn,
        worry: row.worry,
      })),
      next: last ? `${last.happenedOn}_${last.id}` : null,
    }
  },
})

/** The visits after a cursor of the form `day_id`. */
export function olderThan(at: string | undefined) {
  const [happenedOn, visitId] = at?.split('_') ?? []
  if (!happenedOn || !visitId) return undefined
  return or(lt(visits.happenedOn, happenedOn), and(eq(visits.happenedOn, happenedOn), lt(visits.id, visitId)))
}
