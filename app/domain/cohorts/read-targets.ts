import { asc, inArray, sql } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { programmes, rules, targets } from '#db/schema/index.ts'
import { inForceOn, type RuleVersion } from '../governance/index.ts'
import type { RuleName } from '../governance/vocabulary.ts'
import type { SupervisionTerms } from '../supervision/index.ts'
import { defaultProfile, type Profile } from './profile-rules.ts'
import type { DisclosureRule, Target } from './vocabulary.ts'

/** A target in force, and whom it is for; null stands for the whole programme. */
export type PlacedTarget = Target & {
  readonly organisationId: string | null
  readonly districtId: string | null
}

/** What years are counted and judged by. */
export type CohortCalendar = {
  /** The first day of programme year 1. */
  readonly firstDay: Day
  readonly targets: readonly PlacedTarget[]
  readonly profiles: readonly RuleVersion<Profile>[]
  readonly supervisionTerms: readonly RuleVersion<SupervisionTerms>[]
  readonly disclosure: readonly RuleVersion<DisclosureRule>[]
}

/** The calendar, every target in force (a superseded one no longer counts) and the rules, in one question. */
export async function cohortCalendar(db: Reader): Promise<CohortCalendar> {
  const rows = await db
    .select({ firstDay: programmes.firstYearStarts, target: targets, rule: rules })
    .from(programmes)
    .leftJoin(targets, sql`true`)
    .leftJoin(rules, inArray(rules.name, ['cohorts.profile', 'cohorts.disclosure', 'supervision.terms']))
    .orderBy(asc(targets.recordedAt), asc(rules.effectiveFrom), asc(rules.setAt))
  const [programme] = rows
  if (!programme) throw new Error('The database has no programme')
  const all = onceEach(rows.map(({ target }) => target))
  const versions = onceEach(rows.map(({ rule }) => rule))
  const superseded = new Set(all.map((row) => row.supersedes))
  const versionsOf = (name: RuleName) =>
    versions
      .filter((version) => version.name === name)
      .map(({ effectiveFrom, value }) => ({ effectiveFrom, value }))
  return {
    firstDay: programme.firstDay,
    targets: all
      .filter(({ id }) => !superseded.has(id))
      .map(({ programmeYear, value, organisationId, districtId }) => ({
        programmeYear,
        value,
        basis: null,
        organisationId,
        districtId,
      })),
    profiles: versionsOf('cohorts.profile') as RuleVersion<Profile>[],
    supervisionTerms: versionsOf('supervision.terms') as RuleVersion<SupervisionTerms>[],
    disclosure: versionsOf('cohorts.disclosure') as RuleVersion<DisclosureRule>[],
  }
}

const onceEach = <Row extends { id: string }>(rows: readonly (Row | null)[]): Row[] => [
  ...new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : []))).values(),
]

/** The profile by which a year is planned: the one in force on its first day. */
export const profileOf = ({ profiles }: CohortCalendar, yearBegins: Day): Profile =>
  inForceOn(profiles, yearBegins) ?? defaultProfile

/** The targets of the whole programme, or of one organisation or district. */
export const targetsFor = (
  targets: readonly PlacedTarget[],
  {
    organisationId = null,
    districtId = null,
  }: { organisationId?: string | null; districtId?: string | null },
) => targets.filter((target) => target.organisationId === organisationId && target.districtId === districtId)

/** The first day of programme year 1. */
export async function firstDayOfProgramme(db: Reader): Promise<Day> {
  const [programme] = await db.select({ firstDay: programmes.firstYearStarts }).from(programmes)
  if (!programme) throw new Error('The database has no programme')
  return programme.firstDay
}
