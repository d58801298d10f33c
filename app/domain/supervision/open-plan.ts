import { and, asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { supervisions } from '#db/schema/index.ts'

/** The session that is planned for a volunteer: there is one at most. */
export async function openPlan(
  db: Reader,
  volunteerId: string,
): Promise<typeof supervisions.$inferSelect | undefined> {
  const [plan] = await db
    .select()
    .from(supervisions)
    .where(and(eq(supervisions.volunteerId, volunteerId), eq(supervisions.state, 'planned')))
    .orderBy(asc(supervisions.happensOn), asc(supervisions.id))
    .limit(1)
  return plan
}
