import type { Happened } from '#app/kernel/events.ts'

/** Everything that can happen in this area. */
export type FindingEvent =
  | Happened<'list.saved', 'savedListId'>
  | Happened<'list.renamed', 'savedListId'>
  | Happened<'list.deleted', 'savedListId'>
  | Happened<'export.requested', 'exportId' | 'reference' | 'list'>
