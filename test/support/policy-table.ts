import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { type RelationKind, relationKinds } from '#app/kernel/actor.ts'

/** One line of test/policy.csv: this relation may do or ask this, and see these fields. */
export type PolicyLine = {
  kind: 'command' | 'query'
  name: string
  relation: RelationKind
  fields: 'all' | string[]
}

/** The rights as they were written by hand: the oracle that the code is held against. */
export function policyTable(): PolicyLine[] {
  const lines: Record<string, string>[] = parse(readFileSync('test/policy.csv'), {
    columns: true,
    skip_empty_lines: true,
  })
  return lines.map(({ kind, name, relation, fields }) => {
    if (kind !== 'command' && kind !== 'query')
      throw new Error(`test/policy.csv: "${kind}" is neither command nor query`)
    if (!relationKinds.includes(relation as RelationKind))
      throw new Error(`test/policy.csv: there is no relation "${relation}"`)
    return {
      kind,
      name: String(name),
      relation: relation as RelationKind,
      fields: fields === 'all' ? 'all' : String(fields).split('|'),
    }
  })
}
