import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { families, handovers } from '#db/schema/index.ts'

/**
 * The day from which the key worker of a family in the question holds, where they came after another; null for the
 * first one.
 */
export const keyWorkerSince = (db: Reader): SQL<string | null> =>
  sql<string | null>`${db
    .select({
      day: sql`case when ${handovers.formerId} is not null then cast(${handovers.fromOn} as text) end`,
    })
    .from(handovers)
    .where(and(eq(handovers.recordId, families.id), eq(handovers.task, 'key_work')))
    .orderBy(desc(handovers.recordedAt), desc(handovers.id))
    .limit(1)}`
