import { describe, expect, test } from 'vitest'
import { commands } from '#app/domain/commands.ts'
import { policy } from '#app/domain/policy.ts'
import { queries } from '#app/domain/queries.ts'
import type { AnyCommand, AnyQuery } from '#app/kernel/executor.ts'
import type { Grants } from '#app/kernel/policy.ts'
import { policyTable } from '#test/support/policy-table.ts'

const table = policyTable()
const everything = [...Object.values(commands), ...Object.values(queries)] as unknown as (
  | AnyCommand
  | AnyQuery
)[]
const grants = policy as Record<string, Grants>

/** What the code grants for one command or query, in the form of the table. */
function granted(one: AnyCommand | AnyQuery): string[] {
  return Object.entries(grants[one.action] ?? {}).map(([relation, fields]) => lineOf(relation, fields))
}

const lineOf = (relation: string, fields: 'all' | readonly string[]) =>
  `${relation}: ${fields === 'all' ? 'all' : [...fields].sort().join('|')}`

describe('the rights in the code are the rights written by hand', () => {
  test.each(everything.map((one) => [one.name, one] as const))('%s', (name, one) => {
    const written = table.filter((line) => line.kind === one.kind && line.name === name)
    expect(written.length, `${name} has no line in test/policy.csv`).toBeGreaterThan(0)
    expect(granted(one).sort()).toEqual(written.map((line) => lineOf(line.relation, line.fields)).sort())
  })
})

test('no line of the table names something that does not exist', () => {
  const known = new Set(everything.map((one) => `${one.kind} ${one.name}`))
  expect(table.filter((line) => !known.has(`${line.kind} ${line.name}`))).toEqual([])
})

test('no line of the table stands twice', () => {
  const lines = table.map((line) => `${line.kind} ${line.name} ${line.relation}`)
  expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([])
})

test('no row of the policy is left without a command or a query', () => {
  const used = new Set(everything.map((one) => one.action))
  expect(Object.keys(policy).filter((action) => !used.has(action))).toEqual([])
})

test('the field limits of a query name fields that it reveals', () => {
  const unknown = (Object.values(queries) as unknown as AnyQuery[]).flatMap((query) =>
    Object.values(grants[query.action] ?? {})
      .filter((fields) => fields !== 'all')
      .flat()
      .filter((field) => !(field in query.reveals) && !sharesItsAction(query, field)),
  )
  expect(unknown).toEqual([])
})

/** Whether another query under the same action reveals the field. */
function sharesItsAction(query: AnyQuery, field: string): boolean {
  return (Object.values(queries) as unknown as AnyQuery[]).some(
    (other) => other.action === query.action && field in other.reveals,
  )
}
