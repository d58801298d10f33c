import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { accounts, familyFeedback, familyRequests, volunteers } from '#db/schema/index.ts'
import { match } from '../matching/records.ts'
import { openRequests } from './open-requests.ts'

/** Answers to "How is it going?" that one page shows. */
const LAST_ANSWERS = 20

/** What the family of a match said on its own page: for coordinators alone, never for its mentor or its key worker. */
export const heardFromFamily = defineQuery({
  name: 'belonging.heard-from-family',
  action: 'belonging.hear-family',
  on: match,
  input: z.object({ matchId: id }),
  opens: 'family',
  reveals: {
    matchId: 'T1',
    familyId: 'T1',
    reference: 'T1',
    mentor: 'T2',
    answers: 'T3',
    requests: 'T3',
  },
  async run({ db, actor, match: pair }) {
    const [mentors, answers, requests] = await Promise.all([
      db.select({ name: volunteers.displayName }).from(volunteers).where(eq(volunteers.id, pair.volunteerId)),
      db
        .select({
          feedbackId: familyFeedback.id,
          answer: familyFeedback.answer,
          givenOn: familyFeedback.givenOn,
          by: accounts.displayName,
        })
        .from(familyFeedback)
        .leftJoin(accounts, eq(accounts.id, familyFeedback.givenBy))
        .where(eq(familyFeedback.matchId, pair.id))
        .orderBy(desc(familyFeedback.recordedAt), desc(familyFeedback.id))
        .limit(LAST_ANSWERS),
      openRequests({ db, actor }, LAST_ANSWERS, eq(familyRequests.matchId, pair.id)),
    ])
    return {
      matchId: pair.id,
      familyId: pair.familyId,
      reference: pair.reference,
      mentor: mentors[0]?.name ?? null,
      answers,
      requests,
    }
  },
})
