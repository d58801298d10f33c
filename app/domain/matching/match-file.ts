import { asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import type { Reader } from '#db/client.ts'
import {
  accounts,
  districts,
  families,
  journeySteps,
  matches,
  matchingProfiles,
  volunteers,
} from '#db/schema/index.ts'
import { handoversOf } from '../handover/index.ts'
import { contactOf } from './contacts-of.ts'
import { journey } from './journey.ts'
import { match } from './records.ts'

/**
 * One match from the side of the staff: both sides in short, where it stands and what can happen next, why the pair
 * was proposed, and the professional contact both ways: the key worker sees who the mentor is and who coordinates.
 */
export const matchFile = defineQuery({
  name: 'matching.match',
  action: 'matching.see-match',
  on: match,
  input: z.object({ matchId: id }),
  opens: 'family',
  reveals: {
    on: 'T1',
    matchId: 'T1',
    familyId: 'T1',
    volunteerId: 'T1',
    reference: 'T1',
    familyReference: 'T1',
    familyName: 'T2',
    firstNames: 'T2',
    safeContact: 'T2',
    volunteer: 'T2',
    volunteerReference: 'T1',
    district: 'T1',
    stage: 'T1',
    moves: 'T1',
    proposedOn: 'T1',
    endedOn: 'T1',
    endedBecause: 'T3',
    pausedBecause: 'T3',
    pausedUntil: 'T1',
    familyWaitsSince: 'T1',
    professional: 'T2',
    coordinator: 'T2',
    reasons: 'T3',
    proposedBy: 'T1',
    handovers: 'T1',
    steps: 'T1',
    version: 'T1',
  },
  async run({ db, match: record, today }) {
    const [sides, steps, handovers] = await Promise.all([
      sidesOf(db, record.id),
      stepsOf(db, record.id),
      handoversOf(db, 'match', record.id),
    ])
    const coordinator = contactOf(sides.coordinator)
    const ofFamily = (column: 'familyName' | 'firstNames' | 'safeContact') =>
      locked(matchingProfiles[column], record.familyId, sides[column])
    return {
      on: today,
      matchId: record.id,
      familyId: record.familyId,
      volunteerId: record.volunteerId,
      reference: record.reference,
      familyReference: sides.familyReference,
      familyName: ofFamily('familyName'),
      firstNames: ofFamily('firstNames'),
      safeContact: ofFamily('safeContact'),
      volunteer: sides.volunteer,
      volunteerReference: sides.volunteerReference,
      district: sides.district,
      stage: record.stage,
      moves: journey.allowed(record.stage),
      proposedOn: record.proposedOn,
      endedOn: record.endedOn,
      endedBecause: record.endedBecause,
      pausedBecause: record.pausedBecause,
      pausedUntil: record.pausedUntil,
      familyWaitsSince: sides.waitingSince,
      professional: {
        ...(sides.keyWorker ? contactOf(sides.keyWorker) : coordinator),
        isKeyWorker: sides.keyWorker !== null,
      },
      coordinator,
      reasons: locked(matches.reasons, record.id, record.reasons),
      // Whoever proposed a pair was its first coordinator.
      proposedBy: handovers.at(-1)?.former ?? coordinator.name,
      handovers,
      steps,
      version: record.version,
    }
  },
})

const keyWorkers = alias(accounts, 'key_workers')
const coordinators = alias(accounts, 'coordinators')

async function sidesOf(db: Reader, matchId: string) {
  const [sides] = await db
    .select({
      familyReference: families.reference,
      keyWorker: { id: keyWorkers.id, name: keyWorkers.displayName, email: keyWorkers.email },
      coordinator: { id: coordinators.id, name: coordinators.displayName, email: coordinators.email },
      familyName: matchingProfiles.familyName,
      firstNames: matchingProfiles.firstNames,
      safeContact: matchingProfiles.safeContact,
      waitingSince: matchingProfiles.waitingSince,
      volunteer: volunteers.displayName,
      volunteerReference: volunteers.reference,
      district: districts.name,
    })
    .from(matches)
    .innerJoin(families, eq(families.id, matches.familyId))
    .innerJoin(matchingProfiles, eq(matchingProfiles.id, matches.familyId))
    .innerJoin(volunteers, eq(volunteers.id, matches.volunteerId))
    .innerJoin(districts, eq(districts.id, matches.districtId))
    .innerJoin(coordinators, eq(coordinators.id, matches.coordinatorId))
    .leftJoin(keyWorkers, eq(keyWorkers.id, families.keyWorkerId))
    .where(eq(matches.id, matchId))
  if (!sides) throw new Error(`The match ${matchId} lacks one of its sides`)
  return sides
}

/** Every step so far with its day, oldest first. */
function stepsOf(db: Reader, matchId: string) {
  return db
    .select({
      id: journeySteps.id,
      move: journeySteps.move,
      toStage: journeySteps.toStage,
      happenedOn: journeySteps.happenedOn,
      recordedAt: journeySteps.recordedAt,
      recordedBy: accounts.displayName,
    })
    .from(journeySteps)
    .leftJoin(accounts, eq(accounts.id, journeySteps.recordedBy))
    .where(eq(journeySteps.subjectId, matchId))
    .orderBy(asc(journeySteps.recordedAt), asc(journeySteps.id))
}
