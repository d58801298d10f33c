import { and, eq, inArray, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import { cursor, id, rowsOnPage } from '#app/kernel/inputs.ts'
import { type Keyset, keyset } from '#app/kernel/keyset.ts'
import { defineList } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { locked } from '#app/kernel/vault.ts'
import {
  accounts,
  districts,
  families,
  matches,
  matchingProfiles,
  organisations,
  volunteers,
} from '#db/schema/index.ts'
import { match } from './records.ts'
import { endedMatchStages, type MatchStage, openMatchStages } from './vocabulary.ts'

/** Which matches a list holds: all that are open, all that have ended, or one stage. */
export const matchLists = ['open', ...openMatchStages, 'ended'] as const

/** The ways in which the list may be ordered, by the day on which they were proposed. */
export const matchOrders = ['newest', 'oldest'] as const

/** What the list of matches can be cut down to. */
const matchFilters = z.object({
  show: z.enum(matchLists).default('open'),
  district: id.optional(),
  organisation: id.optional(),
  /** Only those that the asker looks after. */
  whose: z.literal('mine').optional(),
  /** Only those of these people: the ids of those who are called like what was looked for. */
  called: z.object({ volunteers: z.array(id).max(500), families: z.array(id).max(500) }).optional(),
  sort: z.enum(matchOrders).default('newest'),
})

/** Matches within reach, the latest proposed first unless asked otherwise. */
export const listMatches = defineList({
  name: 'matching.matches',
  action: 'matching.see-matches',
  on: null,
  input: matchFilters.extend({ cursor, rows: rowsOnPage }),
  reveals: {
    matchId: 'T1',
    familyId: 'T1',
    volunteerId: 'T1',
    reference: 'T1',
    familyReference: 'T1',
    familyName: 'T2',
    volunteer: 'T2',
    professional: 'T1',
    coordinator: 'T1',
    district: 'T1',
    organisation: 'T1',
    stage: 'T1',
    proposedOn: 'T1',
    endedOn: 'T1',
  },
  async run({ db, actor, kinds, input }) {
    const pages = byProposal[input.sort]
    const coordinators = alias(accounts, 'coordinators')
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
        coordinator: coordinators.displayName,
        district: districts.name,
        organisation: organisations.name,
        stage: matches.stage,
        proposedOn: matches.proposedOn,
        endedOn: matches.endedOn,
      })
      .from(matches)
      .innerJoin(families, eq(families.id, matches.familyId))
      .innerJoin(matchingProfiles, eq(matchingProfiles.id, matches.familyId))
      .innerJoin(volunteers, eq(volunteers.id, matches.volunteerId))
      .innerJoin(districts, eq(districts.id, matches.districtId))
      .innerJoin(organisations, eq(organisations.id, matches.organisationId))
      .innerJoin(accounts, eq(accounts.id, matches.professionalId))
      .innerJoin(coordinators, eq(coordinators.id, matches.coordinatorId))
      .where(
        and(
          reach(match, actor, kinds),
          inArray(matches.stage, stagesOf(input.show)),
          input.district ? eq(matches.districtId, input.district) : undefined,
          input.organisation ? eq(matches.organisationId, input.organisation) : undefined,
          input.whose ? eq(matches.coordinatorId, actor.accountId) : undefined,
          input.called
            ? or(
                inArray(matches.volunteerId, input.called.volunteers),
                inArray(matches.familyId, input.called.families),
              )
            : undefined,
          pages.after(input.cursor),
        ),
      )
      .orderBy(...pages.order)
      .limit(input.rows + 1)
    const { rows, next } = pages.cut(found, input.rows, (row) => [row.proposedOn, row.matchId])
    return {
      rows: rows.map((row) => ({
        ...row,
        familyName: locked(matchingProfiles.familyName, row.familyId, row.familyName),
      })),
      next,
    }
  },
})

const proposal = [
  [matches.proposedOn, 'day'],
  [matches.id, 'text'],
] as const

const byProposal = {
  newest: keyset('falling', ...proposal),
  oldest: keyset('rising', ...proposal),
} satisfies Record<(typeof matchOrders)[number], Keyset>

function stagesOf(show: (typeof matchLists)[number]): MatchStage[] {
  if (show === 'open') return [...openMatchStages]
  return show === 'ended' ? [...endedMatchStages] : [show]
}
