import { c } from '../columns.ts'

/** The programme this deployment runs: one row. */
export const programmes = c.table('programmes', {
  id: c.id().primaryKey(),
  name: c.words().notNull(),
  host: c.words().notNull(),
  firstYearStarts: c.day().notNull(),
  version: c.count().notNull().default(1),
})

export const organisationKinds = ['host', 'partner'] as const

/** The host and its voluntary sector partners. Every volunteer and every match belongs to one. */
export const organisations = c.table('organisations', {
  id: c.id().primaryKey(),
  name: c.words().notNull(),
  kind: c.oneOf(organisationKinds).notNull(),
  fromOn: c.day().notNull(),
  toOn: c.day(),
  version: c.count().notNull().default(1),
})

export const districts = c.table('districts', {
  id: c.id().primaryKey(),
  name: c.words().notNull(),
  fromOn: c.day().notNull(),
  toOn: c.day(),
  version: c.count().notNull().default(1),
})

/** The professionals' teams that work with families. */
export const teams = c.table('teams', {
  id: c.id().primaryKey(),
  name: c.words().notNull(),
  fromOn: c.day().notNull(),
  toOn: c.day(),
  version: c.count().notNull().default(1),
})

/** Which team serves which district. */
export const teamDistricts = c.table(
  'team_districts',
  {
    teamId: c
      .id()
      .notNull()
      .references(() => teams.id),
    districtId: c
      .id()
      .notNull()
      .references(() => districts.id),
  },
  (t) => [c.primaryKey({ columns: [t.teamId, t.districtId] })],
)

/** The first half of a postcode and the middle of its area, in degrees. */
export const outcodes = c.table(
  'outcodes',
  {
    id: c.id().primaryKey(),
    place: c.words().notNull(),
    districtId: c
      .id()
      .notNull()
      .references(() => districts.id),
    latitude: c.number().notNull(),
    longitude: c.number().notNull(),
    version: c.count().notNull().default(1),
  },
  (t) => [c.index('outcodes_by_district').on(t.districtId)],
)

/** What a family may be referred for. */
export const criteria = c.table('criteria', {
  id: c.id().primaryKey(),
  words: c.words().notNull(),
  position: c.count().notNull(),
  fromOn: c.day().notNull(),
  toOn: c.day(),
  version: c.count().notNull().default(1),
})

export const targetBases = ['flow', 'stock'] as const

/** A number the programme set itself. A changed target is a new row that supersedes the old one. */
export const targets = c.table(
  'targets',
  {
    id: c.id().primaryKey(),
    programmeYear: c.count().notNull(),
    value: c.count().notNull(),
    organisationId: c.id().references(() => organisations.id),
    districtId: c.id().references(() => districts.id),
    approvedBy: c.words().notNull(),
    approvedOn: c.day().notNull(),
    source: c.words().notNull(),
    supersedes: c.id(),
    recordedAt: c.instant().notNull(),
  },
  (t) => [c.index('targets_by_year').on(t.programmeYear)],
)

/** Law, periods, weights and requirements as dated data: the row in force on a day is the latest begun by then. */
export const rules = c.table(
  'rules',
  {
    id: c.id().primaryKey(),
    name: c.words().notNull(),
    value: c.record<unknown>().notNull(),
    effectiveFrom: c.day().notNull(),
    setBy: c.id().notNull(),
    setAt: c.instant().notNull(),
    why: c.words().notNull(),
  },
  (t) => [c.index('rules_by_name').on(t.name, t.effectiveFrom)],
)
