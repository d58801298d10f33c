/** Everything that can happen in this area; `Happened<'type', 'idNames'>`, joined by |. */
export type SafeguardingEvent = never
