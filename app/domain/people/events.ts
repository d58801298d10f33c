import type { Happened } from '#app/kernel/events.ts'

export type PeopleEvent =
  | Happened<'account.signed-in', 'accountId'>
  | Happened<'account.signed-out', 'accountId'>
  | Happened<'account.invited', 'accountId'>
  | Happened<'account.reset-asked', 'accountId'>
  | Happened<'account.password-set', 'accountId'>
  | Happened<'offer.saved', 'volunteerId'>
  | Happened<'volunteer.invited', 'volunteerId' | 'accountId'>
