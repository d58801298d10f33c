import { eq } from 'drizzle-orm'
import { families } from '#db/schema/index.ts'
import { builders } from './builders.ts'
import { aMentoredMatch } from './mentored-match.ts'
import type { World } from './world.ts'

/** A match under way of a family with a key worker, with accounts for both sides of its talk. */
export async function aLinkedMatch(w: World, build = builders(w)) {
  const mentored = await aMentoredMatch(w, { build })
  const keyWorker = await build.account('Joanne Pike')
  await w.database.write((tx) =>
    tx.update(families).set({ keyWorkerId: keyWorker.id }).where(eq(families.id, mentored.family.id)),
  )
  return {
    ...mentored,
    keyWorker,
    keyWorkerActor: w.actor(keyWorker.id, { kind: 'key_works', family: mentored.family.id }),
  }
}
