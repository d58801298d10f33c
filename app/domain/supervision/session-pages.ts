import { keyset } from '#app/kernel/keyset.ts'
import { supervisions } from '#db/schema/index.ts'

/** Sessions newest first; the id decides between sessions of one day. */
export const newestSessions = keyset('falling', [supervisions.happensOn, 'day'], [supervisions.id, 'text'])
