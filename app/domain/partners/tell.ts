import type { PartnersEvent } from './events.ts'

type Told = { readonly organisationId: string; readonly quarter: string }

/** One event for each person who is told of a return. */
export const tell = (
  accountIds: readonly string[],
  { organisationId, quarter }: Told,
  news: 'certified' | 'queried' | 'accepted',
): PartnersEvent[] =>
  accountIds.map((accountId) => ({ type: 'return.told', accountId, organisationId, quarter, news }))
