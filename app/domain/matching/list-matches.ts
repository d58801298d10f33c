import { and, desc, eq, inArray, lt, or } from 'drizzle-orm'
import { z } from 'zod'
import { cursor, id } from '#app/kernel/inputs.ts'
import { defineList } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { locked } from '#app/kernel/vault.ts'
import { accounts, districts, families, matches, matchingProfiles, volunteers } from '#db/schema/index.ts'
import { match } from './records.ts'
import { endedMatchStages, type MatchStage, openMatchStages } from './vocabulary.ts'

/** Matches on one page of the list. */
const PAGE = 50

/** Which matches a list holds: all that are open, all that have ended, or one stage. */
export const matchLists = ['open', ...openMatchStages, 'ended'] as const

/** Matches within reach, the latest proposed first. */
export const listMatches = defineList({
  name: 'matching.matches',
  action: 'matching.see-matches',
  on: null,
  input: z.object({ show: z.enum(matchLists).default('open'), district: id.optional(), cursor }),
  reveals: {
    matchId: 'T1',
    familyId: 'T1',
    volunteerId: 'T1',
    reference: 'T1',
    familyReference: 'T1',
    familyName: 'T2',
    volunteer: 'T2',
    professional: 'T1',
    district: 'T1',
    stage: 'T1',
    proposedOn: 'T1',
    endedOn: 'T1',
  },
  async run({ db, actor, kinds, input }) {
    const found = await db
      .select({
        matchId: matches.id,
        familyId: matches.familyId,
        volunteerId: matches.volunteerId,
        reference: matches.reference,
        familyReference: families.reference,
        familyName: matchingProfiles.familyName,
        volunteer: volunteers.displayName,
        professional: accounts.displayName,
        district: districts.name,
        stage: matches.stage,
        proposedOn: matches.proposedOn,
        endedOn: matches.endedOn,
      })
      .from(matches)
      .innerJoin(families, eq(families.id, matches.familyId))
      .innerJoin(matchingProfiles, eq(matchingProfiles.id, matches.familyId))
      .innerJoin(volunteers, eq(volunteers.id, matches.volunteerId))
      .innerJoin(districts, eq(districts.id, matches.districtId))
      .innerJoin(accounts, eq(accounts.id, matches.professionalId))
      .where(
        and(
          reach(match, actor, kinds),
          inArray(matches.stage, stagesOf(input.show)),
          input.district ? eq(matches.districtId, input.district) : undefined,
          input.cursor ? after(input.cursor) : undefined,
        ),
      )
      .orderBy(desc(matches.proposedOn), desc(matches.id))
      .limit(PAGE + 1)
    const rows = found.slice(0, PAGE).map((row) => ({
      ...row,
      familyName: locked(matchingProfiles.familyName, row.familyId, row.familyName),
    }))
    const last = found.length > PAGE ? rows.at(-1) : undefined
    return { rows, next: last ? `${last.proposedOn}_${last.matchId}` : null }
  },
})

function stagesOf(show: (typeof matchLists)[number]): MatchStage[] {
  if (show === 'open') return [...openMatchStages]
  return show === 'ended' ? [...endedMatchStages] : [show]
}

/** Everything after the last row of the page before, in the same order. */
function after(place: string) {
  const [, day, lastId] = /^(\d{4}-\d{2}-\d{2})_(.+)$/.exec(place) ?? []
  if (!day || !lastId) return undefined
  const { proposedOn, id: matchId } = matches
  return or(lt(proposedOn, day), and(eq(proposedOn, day), lt(matchId, lastId)))
}
