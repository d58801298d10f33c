import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { sharesOn } from '#app/domain/families/index.ts'
import { cursor } from '#app/kernel/inputs.ts'
import { keyset } from '#app/kernel/keyset.ts'
import { defineList } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { locked } from '#app/kernel/vault.ts'
import { accounts, districts, families, matches, matchingProfiles, outcodes } from '#db/schema/index.ts'
import { keyWorkerSince } from '../handover/index.ts'
import { match } from './records.ts'
import { unreadFrom } from './unread-from.ts'
import { openMatchStages } from './vocabulary.ts'
import { knowsFirstNames } from './what-mentor-knows.ts'

/** Matches on one page: nobody mentors as many. */
const PAGE = 50

const latestFirst = keyset('falling', [matches.id, 'text'])

/** A volunteer's own open matches, the latest first, each with the professional to turn to. */
export const ownMatches = defineList({
  name: 'matching.own-matches',
  action: 'matching.see-own',
  on: null,
  input: z.object({ cursor }),
  reveals: {
    matchId: 'T1',
    familyId: 'T1',
    reference: 'T1',
    stage: 'T1',
    proposedOn: 'T1',
    mayAnswer: 'T1',
    area: 'T1',
    firstNames: 'T2',
    professional: 'T2',
    unread: 'T1',
  },
  async run({ db, actor, kinds, input, today }) {
    const found = await db
      .select({
        matchId: matches.id,
        familyId: matches.familyId,
        reference: matches.reference,
        stage: matches.stage,
        proposedOn: matches.proposedOn,
        professionalId: accounts.id,
        name: accounts.displayName,
        email: accounts.email,
        keyWorkerId: families.keyWorkerId,
        keyWorkerSince: keyWorkerSince(db),
        firstNames: matchingProfiles.firstNames,
        place: outcodes.place,
        district: districts.name,
        unread: unreadFrom(db, 'key_worker'),
        shares: sharesOn(db, matches.familyId, today),
      })
      .from(matches)
      .innerJoin(families, eq(families.id, matches.familyId))
      .innerJoin(matchingProfiles, eq(matchingProfiles.id, matches.familyId))
      .innerJoin(districts, eq(districts.id, matchingProfiles.districtId))
      .innerJoin(accounts, eq(accounts.id, sql`coalesce(${families.keyWorkerId}, ${matches.coordinatorId})`))
      .leftJoin(outcodes, eq(outcodes.id, matchingProfiles.outcode))
      .where(
        and(
          reach(match, actor, kinds),
          inArray(matches.stage, [...openMatchStages]),
          latestFirst.after(input.cursor),
        ),
      )
      .orderBy(...latestFirst.order)
      .limit(PAGE + 1)
    const { rows: shown, next } = latestFirst.cut(found, PAGE, (row) => [row.matchId])
    const rows = shown.map(({ place, district, firstNames, shares, ...row }) => ({
      matchId: row.matchId,
      familyId: row.familyId,
      reference: row.reference,
      stage: row.stage,
      proposedOn: row.proposedOn,
      unread: row.unread,
      mayAnswer: row.stage === 'proposed',
      area: place ?? district,
      firstNames:
        shares !== null && knowsFirstNames(row.stage)
          ? locked(matchingProfiles.firstNames, row.familyId, firstNames)
          : null,
      professional: {
        name: row.name,
        email: locked(accounts.email, row.professionalId, row.email),
        isKeyWorker: row.keyWorkerId !== null,
        since: row.keyWorkerSince,
      },
    }))
    return { rows, next }
  },
})
