import { desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import { daysBetween } from '#app/kernel/day.ts'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { standing } from '#app/kernel/records.ts'
import { locked } from '#app/kernel/vault.ts'
import type { Reader } from '#db/client.ts'
import {
  accounts,
  districts,
  families,
  matches,
  matchingProfiles,
  outcodes,
  volunteers,
} from '#db/schema/index.ts'
import { consentInForce } from './consent.ts'
import { ownConsents } from './consents-of.ts'
import { journey } from './journey.ts'
import { openNeed } from './open-need.ts'
import { matchingProfile } from './records.ts'
import { answersIn, type StoredNeed, safetyIn } from './stored-need.ts'

/**
 * One family as those who arrange matches may know it. The answers are there only while the family's consent to
 * share them holds, or for its own team; the facts of safety for its own team alone.
 */
export const familyProfile = defineQuery({
  name: 'families.profile',
  action: 'families.see-profile',
  on: matchingProfile,
  input: z.object({ matchingProfileId: id }),
  opens: 'family',
  reveals: {
    on: 'T1',
    familyId: 'T1',
    reference: 'T1',
    familyName: 'T2',
    firstNames: 'T2',
    safeContact: 'T2',
    place: 'T1',
    outcode: 'T1',
    district: 'T1',
    stage: 'T1',
    moves: 'T1',
    referredOn: 'T1',
    startedOn: 'T1',
    keyWorker: 'T1',
    coordinator: 'T1',
    waitingSince: 'T1',
    daysWaiting: 'T1',
    shares: 'T1',
    consents: 'T2',
    answers: 'T3',
    visitRisk: 'T3',
    safety: 'T3',
    matches: 'T2',
    version: 'T1',
  },
  async run(asking) {
    const { db, open, actor, today, matchingProfile: profile } = asking
    const [record, given, need, found] = await Promise.all([
      recordOf(db, profile.id),
      ownConsents(asking, profile.id),
      openNeed(open, profile),
      matchesOf(db, profile.id),
    ])
    const shares = consentInForce(given, 'sharing_for_mentoring', today)
    const isOwnTeam = standing(matchingProfile, actor, profile).some((kind) => OWN_TEAM.includes(kind))
    return {
      ...record,
      on: today,
      familyId: profile.id,
      familyName: locked(matchingProfiles.familyName, profile.id, profile.familyName),
      firstNames: locked(matchingProfiles.firstNames, profile.id, profile.firstNames),
      safeContact: locked(matchingProfiles.safeContact, profile.id, profile.safeContact),
      outcode: profile.outcode,
      moves: journey.allowed(record.stage),
      waitingSince: profile.waitingSince,
      daysWaiting: profile.waitingSince ? daysBetween(profile.waitingSince, today) : null,
      shares,
      consents: given,
      ...(shares || isOwnTeam ? whatIsShared(need) : { answers: null, visitRisk: null }),
      safety: safetyIn(need),
      matches: found,
      version: profile.version,
    }
  },
})

const OWN_TEAM: readonly string[] = ['key_works', 'safeguards']

const whatIsShared = (need: StoredNeed) => ({ answers: answersIn(need), visitRisk: need.visitRisk ?? null })

const coordinators = alias(accounts, 'coordinators')

async function recordOf(db: Reader, familyId: string) {
  const [record] = await db
    .select({
      reference: families.reference,
      stage: families.stage,
      referredOn: families.referredOn,
      startedOn: families.startedOn,
      district: districts.name,
      place: outcodes.place,
      keyWorker: accounts.displayName,
      coordinator: coordinators.displayName,
    })
    .from(families)
    .innerJoin(districts, eq(districts.id, families.districtId))
    .innerJoin(matchingProfiles, eq(matchingProfiles.id, families.id))
    .leftJoin(outcodes, eq(outcodes.id, matchingProfiles.outcode))
    .leftJoin(accounts, eq(accounts.id, families.keyWorkerId))
    .leftJoin(coordinators, eq(coordinators.id, matchingProfiles.coordinatorId))
    .where(eq(families.id, familyId))
  if (!record) throw new Error(`The family ${familyId} has a matching profile and no record`)
  return record
}

/** Its matches, the latest first. */
function matchesOf(db: Reader, familyId: string) {
  return db
    .select({
      matchId: matches.id,
      reference: matches.reference,
      stage: matches.stage,
      proposedOn: matches.proposedOn,
      endedOn: matches.endedOn,
      volunteer: volunteers.displayName,
    })
    .from(matches)
    .innerJoin(volunteers, eq(volunteers.id, matches.volunteerId))
    .where(eq(matches.familyId, familyId))
    .orderBy(desc(matches.proposedOn), desc(matches.id))
}
