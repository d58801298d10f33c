import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import { readNeed, sharesForMentoring } from '#app/domain/families/index.ts'
import { matchingProfile } from '#app/domain/families/records.ts'
import { openPlans, sharedWords } from '#app/domain/mentoring/index.ts'
import { readOffer } from '#app/domain/people/index.ts'
import { type Asking, defineQuery } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { locked } from '#app/kernel/vault.ts'
import {
  accounts,
  families,
  familyFeedback,
  familyRequests,
  journeySteps,
  matches,
  matchingProfiles,
  mentorOffers,
  volunteers,
} from '#db/schema/index.ts'
import { firstNameIn, furthest, isChosen, shownStages } from './shown-rules.ts'

/** How many visits with shared words the first screen shows. */
const LAST_WORDS = 3

/**
 * A family's first screen: the mentor as a mentor's card may show them, the next visit, what is on record as agreed,
 * and whom to turn to. `mentor` is null until somebody has said yes; `isChosen` is false until the family has.
 */
export const yourMentor = defineQuery({
  name: 'belonging.your-mentor',
  action: 'belonging.see-own',
  on: null,
  input: z.object({}),
  reveals: {
    familyId: 'T1',
    matchId: 'T1',
    familyStage: 'T1',
    isWaiting: 'T1',
    stage: 'T1',
    isChosen: 'T1',
    mentor: 'T2',
    chosenOn: 'T1',
    introducedOn: 'T1',
    nextVisitOn: 'T1',
    today: 'T1',
    goals: 'T3',
    times: 'T2',
    sharedWords: 'T3',
    coordinator: 'T2',
    keyWorker: 'T2',
    answer: 'T3',
    request: 'T3',
  },
  async run({ db, actor, kinds, open, today }) {
    const found = await ownRows({ db, actor, kinds })
    const [first] = found
    if (!first) throw new Refused('not-found', 'There is no such page.')
    const pair = furthest(found.flatMap(({ pair: one }) => (one ? [one] : [])))
    const row = found.find((one) => one.pair?.id === pair?.id) ?? first
    const { familyId } = row
    const begun = pair !== undefined && isChosen(pair.stage)

    const [shares, plans, words] = await Promise.all([
      sharesForMentoring(db, familyId, today),
      begun ? openPlans(db, [pair.id]) : [],
      begun ? sharedWords(db, pair.id, LAST_WORDS) : [],
    ])
    const [needText = null, offerText = null] = await open([
      locked(matchingProfiles.need, familyId, row.need),
      ...(pair && row.offer ? [locked(mentorOffers.offer, pair.volunteerId, row.offer)] : []),
    ])
    const offer = readOffer(offerText)
    const need = readNeed(needText)
    return {
      familyId,
      matchId: pair?.id ?? null,
      familyStage: row.familyStage,
      isWaiting: row.waitingSince !== null,
      stage: pair?.stage ?? null,
      isChosen: begun,
      mentor:
        pair && row.mentor
          ? {
              firstName: firstNameIn(row.mentor),
              languages: offer.languages,
              interests: offer.interests,
              isParent: offer.traits.is_a_parent ?? null,
            }
          : null,
      chosenOn: row.chosenOn,
      introducedOn: row.introducedOn,
      nextVisitOn: plans.find(({ plannedOn }) => plannedOn >= today)?.plannedOn ?? null,
      today,
      goals: need.goals ?? null,
      times: need.slots ?? null,
      sharedWords: shares ? words : [],
      coordinator: row.coordinator
        ? {
            name: row.coordinator.name,
            email: locked(accounts.email, row.coordinator.id, row.coordinator.email),
          }
        : null,
      keyWorker: row.keyWorker,
      answer: row.answer,
      request: row.request,
    }
  },
})

/** The family with each match that it may know of, or once with none. */
function ownRows({ db, actor, kinds }: Pick<Asking, 'db' | 'actor' | 'kinds'>) {
  const keyWorkers = alias(accounts, 'key_workers')
  const coordinators = alias(accounts, 'coordinators')
  const latestAnswer = db
    .select({ id: familyFeedback.id })
    .from(familyFeedback)
    .where(eq(familyFeedback.matchId, matches.id))
    .orderBy(desc(familyFeedback.recordedAt), desc(familyFeedback.id))
    .limit(1)
  return db
    .select({
      familyId: families.id,
      familyStage: families.stage,
      waitingSince: matchingProfiles.waitingSince,
      need: matchingProfiles.need,
      keyWorker: keyWorkers.displayName,
      pair: { id: matches.id, stage: matches.stage, volunteerId: matches.volunteerId },
      mentor: volunteers.displayName,
      offer: mentorOffers.offer,
      coordinator: {
        id: coordinators.id,
        name: coordinators.displayName,
        email: coordinators.email,
      },
      chosenOn: dayReached(db, 'family_accepted'),
      introducedOn: dayReached(db, 'introduced'),
      answer: { answer: familyFeedback.answer, givenOn: familyFeedback.givenOn },
      request: { kind: familyRequests.kind, askedAt: familyRequests.askedAt },
    })
    .from(matchingProfiles)
    .innerJoin(families, eq(families.id, matchingProfiles.id))
    .leftJoin(keyWorkers, eq(keyWorkers.id, families.keyWorkerId))
    .leftJoin(matches, and(eq(matches.familyId, families.id), inArray(matches.stage, [...shownStages])))
    .leftJoin(volunteers, eq(volunteers.id, matches.volunteerId))
    .leftJoin(mentorOffers, eq(mentorOffers.id, matches.volunteerId))
    .leftJoin(
      coordinators,
      sql`${coordinators.id} = coalesce(${matches.coordinatorId}, ${matchingProfiles.coordinatorId})`,
    )
    .leftJoin(familyFeedback, inArray(familyFeedback.id, latestAnswer))
    .leftJoin(familyRequests, and(eq(familyRequests.matchId, matches.id), eq(familyRequests.stage, 'open')))
    .where(reach(matchingProfile, actor, kinds))
    .orderBy(asc(families.id))
}

/** A column of each match: the day on which it first came to a stage, as far as that was written down. */
const dayReached = (db: Asking['db'], stage: 'family_accepted' | 'introduced') =>
  sql<string | null>`${db
    .select({ day: sql`min(cast(${journeySteps.happenedOn} as text))` })
    .from(journeySteps)
    .where(and(eq(journeySteps.subjectId, matches.id), eq(journeySteps.toStage, stage)))}`
