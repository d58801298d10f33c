import type { GateDetail } from '#app/domain/vetting/vocabulary.ts'
import { gates, outcomes, spellKinds } from '#app/domain/vetting/vocabulary.ts'
import { c } from '../columns.ts'
import { volunteers } from './people.ts'

/** One dated thing known about one gate of one volunteer. Never changed: a correction supersedes. */
export const gateFacts = c.table(
  'gate_facts',
  {
    id: c.id().primaryKey(),
    volunteerId: c
      .id()
      .notNull()
      .references(() => volunteers.id),
    gate: c.oneOf(gates).notNull(),
    outcome: c.oneOf(outcomes).notNull(),
    happenedOn: c.day().notNull(),
    expiresOn: c.day(),
    detail: c.record<GateDetail>().notNull(),
    supersedes: c.id(),
    /** Where it was written down first: on a screen, on paper, by telephone, or in an earlier system. */
    source: c.oneOf(['screen', 'paper', 'telephone', 'import']).notNull(),
    recordedAt: c.instant().notNull(),
    recordedBy: c.id().notNull(),
  },
  (t) => [c.index('gate_facts_by_volunteer').on(t.volunteerId, t.gate)],
)

/**
 * When each counted volunteer was in post and when every gate was in date, worked out from gate facts and journey
 * steps whenever one of them changes, so that the stock of any day is one indexed count.
 */
export const serviceSpells = c.table(
  'service_spells',
  {
    volunteerId: c
      .id()
      .notNull()
      .references(() => volunteers.id),
    kind: c.oneOf(spellKinds).notNull(),
    fromOn: c.day().notNull(),
    /** The first day on which it no longer holds, which may lie ahead; null while no end is known. */
    untilOn: c.day(),
  },
  (t) => [
    c.primaryKey({ columns: [t.volunteerId, t.kind, t.fromOn] }),
    c.index('service_spells_by_day').on(t.kind, t.fromOn, t.untilOn, t.volunteerId),
  ],
)
