import type { Asking } from '#app/kernel/query.ts'
import { type RecordKind, standing } from '#app/kernel/records.ts'
import { matchingProfile } from '../families/records.ts'
import { volunteer } from '../people/records.ts'
import type { Known } from './books.ts'

/** What can be found by a name, and the record that says who reaches it. */
const records: Readonly<Record<'volunteer' | 'family', RecordKind>> = { volunteer, family: matchingProfile }
export type FoundKind = keyof typeof records

/** Whether somebody of a book is within the asker's reach: by the same table that makes the condition in SQL. */
export const within =
  ({ actor, kinds }: Pick<Asking, 'actor' | 'kinds'>, kind: FoundKind) =>
  ({ id, organisationId, districtId }: Known): boolean =>
    standing(records[kind], actor, { id, organisationId, districtId }).some((one) => kinds.includes(one))
