import { keyset } from '#app/kernel/keyset.ts'
import { visits } from '#db/schema/index.ts'

/** Visits newest first; the id decides between visits of one day. */
export const newestVisits = keyset('falling', [visits.happenedOn, 'day'], [visits.id, 'text'])
