import { c } from '../columns.ts'
import { organisations } from './reference.ts'

export const importKinds = ['volunteers', 'families', 'visits'] as const

/** A file that somebody has sent: first read and shown, then confirmed or left. Its text is encrypted. */
export const imports = c.table(
  'imports',
  {
    id: c.id().primaryKey(),
    kind: c.oneOf(importKinds).notNull(),
    organisationId: c
      .id()
      .notNull()
      .references(() => organisations.id),
    fileName: c.words().notNull(),
    content: c.personal().notNull(),
    mapping: c.record<Record<string, unknown>>().notNull(),
    rowsRead: c.count().notNull(),
    rowsAdded: c.count().notNull().default(0),
    rowsKnown: c.count().notNull().default(0),
    rowsRefused: c.count().notNull().default(0),
    createdAt: c.instant().notNull(),
    createdBy: c.id().notNull(),
    confirmedAt: c.instant(),
    version: c.count().notNull().default(1),
  },
  (t) => [c.index('imports_by_time').on(t.organisationId, t.createdAt, t.id)],
)

/** Which rows have been imported before, by a keyed fingerprint of who or what they are about. */
export const importMarks = c.table(
  'import_marks',
  {
    kind: c.oneOf(importKinds).notNull(),
    organisationId: c.id().notNull(),
    mark: c.id().notNull(),
    subjectId: c.id().notNull(),
    importId: c.id().notNull(),
  },
  (t) => [c.primaryKey({ columns: [t.kind, t.organisationId, t.mark] })],
)

/** How a file with these headings was mapped last time. */
export const importMappings = c.table(
  'import_mappings',
  {
    kind: c.oneOf(importKinds).notNull(),
    organisationId: c.id().notNull(),
    headings: c.id().notNull(),
    mapping: c.record<Record<string, unknown>>().notNull(),
  },
  (t) => [c.primaryKey({ columns: [t.kind, t.organisationId, t.headings] })],
)
