import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { concernReferrals } from '#db/schema/index.ts'

/** Whether a referral of a concern has been made in writing. */
export async function isInWriting(db: Reader, concernId: string): Promise<boolean> {
  const found = await db
    .select({ id: concernReferrals.id })
    .from(concernReferrals)
    .where(and(eq(concernReferrals.concernId, concernId), eq(concernReferrals.inWriting, true)))
    .limit(1)
  return found.length > 0
}
