import type { Happened } from '#app/kernel/events.ts'

type Ids = 'returnId' | 'organisationId' | 'quarter'

/** Everything that can happen to a return; `return.told` once for each person who is told of it. */
export type PartnersEvent =
  | Happened<'return.certified', Ids | 'edition'>
  | Happened<'return.queried', Ids | 'edition'>
  | Happened<'return.accepted', Ids | 'edition'>
  | Happened<'return.told', 'accountId' | 'organisationId' | 'quarter' | 'news'>
