import { and, asc, eq, notInArray } from 'drizzle-orm'
import type { Actor, RelationKind } from '#app/kernel/actor.ts'
import { reach } from '#app/kernel/records.ts'
import type { Reader } from '#db/client.ts'
import { families, matchingProfiles } from '#db/schema/index.ts'
import { matchingProfile } from '../families/records.ts'
import { goneStages } from './carried-by.ts'

/** Who may hand over families: a manager anybody's, a key worker their own. */
const keyWorkKinds = ['manages', 'key_works'] as const satisfies readonly RelationKind[]

/** The families with the service that have an account as their key worker, within the actor's reach. */
export const keyWorkOf = (db: Reader, actor: Actor, accountId: string) =>
  db
    .select({ id: families.id, version: families.version })
    .from(families)
    .innerJoin(matchingProfiles, eq(matchingProfiles.id, families.id))
    .where(
      and(
        eq(families.keyWorkerId, accountId),
        notInArray(families.stage, [...goneStages]),
        reach(matchingProfile, actor, keyWorkKinds),
      ),
    )
    .orderBy(asc(families.id))

/** The column under which the fingerprint of somebody's families is made. */
export const KEY_WORK_SEEN = 'handover.key-work-seen'

/** Some families as one text: two are the same exactly when they are the same families, unchanged. */
export const saysWhich = (rows: readonly { id: string; version: number }[]): string =>
  rows.map(({ id, version }) => `${id} ${version}`).join('\n')
