import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { accounts, families, matches, volunteers } from '#db/schema/index.ts'
import { keyWorkerSince } from '../handover/index.ts'
import { match } from '../matching/index.ts'
import { type MatchStage, visitingStages } from '../matching/vocabulary.ts'
import { ownSide } from './own-side.ts'

/** Who talks about a match, on which side whoever asks stands, and whether anything can be written now. */
export const talk = defineQuery({
  name: 'liaison.talk',
  action: 'liaison.read-messages',
  on: match,
  input: z.object({ matchId: id }),
  reveals: {
    matchId: 'T1',
    reference: 'T1',
    familyReference: 'T1',
    mentor: 'T2',
    keyWorker: 'T2',
    keyWorkerSince: 'T1',
    coordinator: 'T2',
    side: 'T1',
    mayWrite: 'T1',
  },
  async run({ db, actor, match: pair }) {
    const keyWorkers = db
      .select({ id: accounts.id, name: accounts.displayName })
      .from(accounts)
      .as('key_workers')
    const [people] = await db
      .select({
        familyReference: families.reference,
        mentor: volunteers.displayName,
        keyWorker: keyWorkers.name,
        keyWorkerSince: keyWorkerSince(db),
        coordinator: accounts.displayName,
      })
      .from(matches)
      .innerJoin(families, eq(families.id, matches.familyId))
      .innerJoin(volunteers, eq(volunteers.id, matches.volunteerId))
      .innerJoin(accounts, eq(accounts.id, matches.coordinatorId))
      .leftJoin(keyWorkers, eq(keyWorkers.id, families.keyWorkerId))
      .where(eq(matches.id, pair.id))
    const side = ownSide(actor, pair)
    const isLive = (visitingStages as readonly MatchStage[]).includes(pair.stage)
    return {
      matchId: pair.id,
      reference: pair.reference,
      familyReference: people?.familyReference ?? null,
      mentor: people?.mentor ?? null,
      keyWorker: people?.keyWorker ?? null,
      keyWorkerSince: people?.keyWorkerSince ?? null,
      coordinator: people?.coordinator ?? null,
      side,
      mayWrite: side !== null && isLive && people?.keyWorker != null,
    }
  },
})
