import type { Happened } from '#app/kernel/events.ts'

export type AccessEvent =
  | Happened<'colleague.invited', 'accountId'>
  | Happened<'role.given', 'accountId' | 'relationId' | 'role'>
  | Happened<'role.ended', 'accountId' | 'relationId' | 'role'>
  | Happened<'account.closed', 'accountId'>
  | Happened<'account.reopened', 'accountId'>
