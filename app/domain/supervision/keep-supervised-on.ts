import { and, eq, inArray, max } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { supervisions, volunteers } from '#db/schema/index.ts'
import { individualKinds } from './vocabulary.ts'

/** Keeps on the volunteer the day of the last session held with them alone, counted afresh. */
export async function keepSupervisedOn(tx: Tx, volunteerId: string): Promise<void> {
  const [last] = await tx
    .select({ on: max(supervisions.happensOn) })
    .from(supervisions)
    .where(
      and(
        eq(supervisions.volunteerId, volunteerId),
        eq(supervisions.state, 'held'),
        inArray(supervisions.kind, [...individualKinds]),
      ),
    )
  await tx
    .update(volunteers)
    .set({ supervisedOn: last?.on ?? null })
    .where(eq(volunteers.id, volunteerId))
}
