import { asc, eq, inArray } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { rules } from '#db/schema/index.ts'
import type { RuleName } from './vocabulary.ts'

/** One version of a rule, with the day from which it holds. */
export type RuleVersion<Value> = { effectiveFrom: Day; value: Value }

/** Every version of a rule, oldest first: a past day is judged by the version that held on it. */
export async function ruleVersions<Value>(db: Reader, name: RuleName): Promise<RuleVersion<Value>[]> {
  const rows = await db
    .select({ effectiveFrom: rules.effectiveFrom, value: rules.value })
    .from(rules)
    .where(eq(rules.name, name))
    .orderBy(asc(rules.effectiveFrom), asc(rules.setAt))
  return rows as RuleVersion<Value>[]
}

/** The version that holds on a day: the latest begun by then. */
export const inForceOn = <Value>(versions: readonly RuleVersion<Value>[], on: Day): Value | undefined =>
  versions.filter((version) => version.effectiveFrom <= on).at(-1)?.value

/** Several rules in one statement: gives the version of each that holds on a day, and every version of each. */
export async function rulesOn(db: Reader, names: readonly RuleName[], on: Day) {
  const rows = await db
    .select({ name: rules.name, effectiveFrom: rules.effectiveFrom, value: rules.value })
    .from(rules)
    .where(inArray(rules.name, [...names]))
    .orderBy(asc(rules.effectiveFrom), asc(rules.setAt))
  const versionsOf = <Value>(name: RuleName): RuleVersion<Value>[] =>
    rows.filter((row) => row.name === name).map((row) => ({ ...row, value: row.value as Value }))
  return {
    inForce: <Value>(name: RuleName): Value | undefined => inForceOn(versionsOf<Value>(name), on),
    versionsOf,
  }
}
