import { asc, inArray } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import { Refused } from '#app/kernel/refusals.ts'
import type { Reader } from '#db/client.ts'
import { programmes, rules } from '#db/schema/index.ts'
import type { RuleVersion } from '../governance/index.ts'
import type { RuleName } from '../governance/vocabulary.ts'
import type { SupervisionTerms } from '../supervision/index.ts'
import { type Quarter, quarterOf } from './quarters.ts'
import type { ReturnTerms } from './vocabulary.ts'

/** What places a return in time, and to whom it goes. */
export type Calendar = {
  readonly firstDay: Day
  readonly host: string
  readonly terms: readonly RuleVersion<ReturnTerms>[]
  readonly supervisionTerms: readonly RuleVersion<SupervisionTerms>[]
}

/** The programme's first day, its host, and the terms for returns and for supervision, in one question. */
export async function returnCalendar(db: Reader): Promise<Calendar> {
  const rows = await db
    .select({
      firstDay: programmes.firstYearStarts,
      host: programmes.host,
      effectiveFrom: rules.effectiveFrom,
      value: rules.value,
      name: rules.name,
    })
    .from(programmes)
    .leftJoin(rules, inArray(rules.name, ['partners.returns', 'supervision.terms']))
    .orderBy(asc(rules.effectiveFrom), asc(rules.setAt))
  const [programme] = rows
  if (!programme) throw new Error('The database has no programme')
  const versionsOf = (rule: RuleName) =>
    rows.flatMap(({ name, effectiveFrom, value }) =>
      name === rule && effectiveFrom !== null ? [{ effectiveFrom, value }] : [],
    )
  return {
    firstDay: programme.firstDay,
    host: programme.host,
    terms: versionsOf('partners.returns') as RuleVersion<ReturnTerms>[],
    supervisionTerms: versionsOf('supervision.terms') as RuleVersion<SupervisionTerms>[],
  }
}

/** The quarter that begins on a day; there is no return for any other day, nor for a quarter not yet begun. */
export function quarterBeginning(day: Day, calendar: Calendar, today: Day): Quarter {
  const quarter = quarterOf(day, calendar)
  if (quarter?.from !== day || day > today) throw new Refused('not-found', 'There is no such return.')
  return quarter
}
