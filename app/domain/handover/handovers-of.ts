import { and, desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/client.ts'
import { accounts, handovers } from '#db/schema/index.ts'
import type { Task } from './vocabulary.ts'

/** Changes shown of one record: nobody is handed on as often. */
const MOST = 50

const former = alias(accounts, 'former')
const recorder = alias(accounts, 'recorder')

/** Who came to look after a record and when, the latest first. */
export function handoversOf(db: Reader, task: Task, recordId: string) {
  return db
    .select({
      id: handovers.id,
      holder: accounts.displayName,
      former: former.displayName,
      fromOn: handovers.fromOn,
      recordedAt: handovers.recordedAt,
      recordedBy: recorder.displayName,
    })
    .from(handovers)
    .innerJoin(accounts, eq(accounts.id, handovers.holderId))
    .leftJoin(former, eq(former.id, handovers.formerId))
    .leftJoin(recorder, eq(recorder.id, handovers.recordedBy))
    .where(and(eq(handovers.recordId, recordId), eq(handovers.task, task)))
    .orderBy(desc(handovers.recordedAt), desc(handovers.id))
    .limit(MOST)
}
