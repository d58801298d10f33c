import { concerns } from '#db/schema/index.ts'
import type { World } from './world.ts'

type Match = { id: string; familyId: string; volunteerId: string; organisationId: string; districtId: string }
type Values = Partial<typeof concerns.$inferInsert> & { text?: string }

/** A concern that stood there before the test began, raised on a match this morning. */
export async function aConcern(w: World, match: Match, { text = 'A bruise.', ...values }: Values = {}) {
  const id = w.newId()
  await w.database.write(async (tx) =>
    tx.insert(concerns).values({
      id,
      reference: `C-${id.slice(-8)}`,
      stage: 'raised',
      about: 'child',
      danger: 'none',
      told: [],
      happenedOn: w.today(),
      raisedAt: w.now(),
      raisedById: 'raiser',
      raisedAs: 'volunteers',
      matchId: match.id,
      familyId: match.familyId,
      volunteerId: match.volunteerId,
      organisationId: match.organisationId,
      districtId: match.districtId,
      words: await w.vault.lock(tx, w.now(), { kind: 'concern', id }, concerns.words, id, text),
      dueAt: new Date(w.now().getTime() + 3_600_000),
      ...values,
    }),
  )
  return id
}
