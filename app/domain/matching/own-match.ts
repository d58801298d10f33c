import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { openNeed, sharesForMentoring } from '#app/domain/families/index.ts'
import { id } from '#app/kernel/inputs.ts'
import { type Asking, defineQuery } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import { districts, families, matches, matchingProfiles, outcodes } from '#db/schema/index.ts'
import { keyWorkerSince } from '../handover/index.ts'
import { contactsOf } from './contacts-of.ts'
import { match } from './records.ts'
import { unreadFrom } from './unread-from.ts'
import { knowsFirstNames, knowsNeed } from './what-mentor-knows.ts'

/**
 * A volunteer's own match. Until the family has chosen them it is anonymous: an area, times and what the family wants
 * to work on. First names come with the choice, the agreed way to be in touch with the introduction.
 */
export const ownMatch = defineQuery({
  name: 'matching.own-match',
  action: 'matching.see-own',
  on: match,
  input: z.object({ matchId: id }),
  opens: 'family',
  reveals: {
    matchId: 'T1',
    familyId: 'T1',
    reference: 'T1',
    stage: 'T1',
    proposedOn: 'T1',
    mayAnswer: 'T1',
    area: 'T1',
    needs: 'T3',
    times: 'T2',
    firstNames: 'T2',
    safeContact: 'T2',
    professional: 'T2',
    coordinator: 'T2',
    pausedUntil: 'T1',
    unread: 'T1',
    version: 'T1',
  },
  async run({ db, open, today, match: record }) {
    const family = await familyOf(db, record.id)
    const professionalId = family.keyWorkerId ?? record.coordinatorId
    const [contacts, shares] = await Promise.all([
      contactsOf(db, [professionalId, record.coordinatorId]),
      sharesForMentoring(db, record.familyId, today),
    ])
    const { profile } = family
    const need = shares && knowsNeed(record.stage) ? await openNeed(open, profile) : {}
    const isNamed = shares && knowsFirstNames(record.stage)
    return {
      matchId: record.id,
      familyId: record.familyId,
      reference: record.reference,
      stage: record.stage,
      proposedOn: record.proposedOn,
      mayAnswer: record.stage === 'proposed',
      area: family.place ?? family.district,
      needs: need.goals ?? null,
      times: need.slots ?? null,
      firstNames: isNamed ? locked(matchingProfiles.firstNames, profile.id, profile.firstNames) : null,
      safeContact: isNamed ? locked(matchingProfiles.safeContact, profile.id, profile.safeContact) : null,
      professional: {
        ...contacts.get(professionalId),
        isKeyWorker: family.keyWorkerId !== null,
        since: family.keyWorkerSince,
      },
      coordinator: contacts.get(record.coordinatorId) ?? null,
      pausedUntil: record.pausedUntil,
      unread: family.unread,
      version: record.version,
    }
  },
})

async function familyOf(db: Asking['db'], matchId: string) {
  const [family] = await db
    .select({
      profile: matchingProfiles,
      place: outcodes.place,
      district: districts.name,
      keyWorkerId: families.keyWorkerId,
      keyWorkerSince: keyWorkerSince(db),
      unread: unreadFrom(db, 'key_worker'),
    })
    .from(matches)
    .innerJoin(matchingProfiles, eq(matchingProfiles.id, matches.familyId))
    .innerJoin(families, eq(families.id, matches.familyId))
    .innerJoin(districts, eq(districts.id, matchingProfiles.districtId))
    .leftJoin(outcodes, eq(outcodes.id, matchingProfiles.outcode))
    .where(eq(matches.id, matchId))
  if (!family) throw new Error(`The family of the match ${matchId} has no matching profile`)
  return family
}
