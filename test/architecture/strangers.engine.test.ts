import { afterEach, describe, expect, test } from 'vitest'
import { type CommandName, commands } from '#app/domain/commands.ts'
import { type QueryName, queries } from '#app/domain/queries.ts'
import { type Actor, actorWith, type Relation, type RelationKind, relationKinds } from '#app/kernel/actor.ts'
import type { AnyCommand, AnyQuery } from '#app/kernel/executor.ts'
import type { Rows } from '#app/kernel/query.ts'
import { accessExamples } from '#test/examples/access.ts'
import { belongingExamples } from '#test/examples/belonging.ts'
import { cohortsExamples } from '#test/examples/cohorts.ts'
import { coordinationExamples } from '#test/examples/coordination.ts'
import type { ExampleOf } from '#test/examples/example.ts'
import { familiesExamples } from '#test/examples/families.ts'
import { findingExamples } from '#test/examples/finding.ts'
import { governanceExamples } from '#test/examples/governance.ts'
import { handoverExamples } from '#test/examples/handover.ts'
import { importsExamples } from '#test/examples/imports.ts'
import { liaisonExamples } from '#test/examples/liaison.ts'
import { matchingExamples } from '#test/examples/matching.ts'
import { mentoringExamples } from '#test/examples/mentoring.ts'
import { partnersExamples } from '#test/examples/partners.ts'
import { peopleExamples } from '#test/examples/people.ts'
import { recruitmentExamples } from '#test/examples/recruitment.ts'
import { remindersExamples } from '#test/examples/reminders.ts'
import { safeguardingExamples } from '#test/examples/safeguarding.ts'
import { supervisionExamples } from '#test/examples/supervision.ts'
import { vettingExamples } from '#test/examples/vetting.ts'
import { policyTable } from '#test/support/policy-table.ts'
import { type World, world } from '#test/support/world.ts'

/** One believable use of everything there is. A command or query without one does not compile. */
const examples: Record<CommandName | QueryName, ExampleOf> = {
  ...accessExamples,
  ...peopleExamples,
  ...recruitmentExamples,
  ...vettingExamples,
  ...familiesExamples,
  ...matchingExamples,
  ...mentoringExamples,
  ...liaisonExamples,
  ...belongingExamples,
  ...cohortsExamples,
  ...partnersExamples,
  ...governanceExamples,
  ...importsExamples,
  ...supervisionExamples,
  ...safeguardingExamples,
  ...remindersExamples,
  ...findingExamples,
  ...coordinationExamples,
  ...handoverExamples,
}

const everything = { ...commands, ...queries } as unknown as Record<string, AnyCommand | AnyQuery>
const table = policyTable()
const worlds: World[] = []
afterEach(() => Promise.all(worlds.splice(0).map((w) => w.close())))

/** A relation of the same kind with no tie to anything in the world. */
const elsewhere = (kind: RelationKind): Relation => ({
  kind,
  organisation: 'elsewhere',
  district: 'elsewhere',
  family: 'elsewhere',
  volunteer: 'elsewhere',
  match: 'elsewhere',
})

/** Relations that are not limited to some records. */
const UNLIMITED: ReadonlySet<RelationKind> = new Set([
  'anyone',
  'signed_in',
  'manages',
  'safeguards',
  'governs',
  'administers',
  'service',
])

const actorOf = (w: World, kind: RelationKind, relation: Relation | undefined): Actor =>
  kind === 'anyone'
    ? w.stranger()
    : actorWith(`a-${kind}`, relation && kind !== 'signed_in' ? [relation] : [], w.today())

async function attempt(
  w: World,
  name: string,
  actor: Actor,
  input: unknown,
): Promise<{ refused: string } | { answer: unknown }> {
  const one = everything[name]
  if (!one) throw new Error(`Nothing is called ${name}`)
  try {
    return {
      answer: one.kind === 'command' ? await w.execute(one, actor, input) : await w.ask(one, actor, input),
    }
  } catch (problem) {
    const code = (problem as { code?: string }).code
    if (code === 'forbidden' || code === 'not-found') return { refused: code }
    throw problem
  }
}

async function prepared(name: CommandName | QueryName) {
  const w = await world()
  worlds.push(w)
  return { w, example: await examples[name](w) }
}

describe.each(Object.keys(everything) as (CommandName | QueryName)[])('%s', (name) => {
  const one = everything[name]
  const lines = new Map(
    table
      .filter((line) => line.name === name && line.kind === one?.kind)
      .map((line) => [line.relation, line.fields]),
  )
  const openTo = (kind: RelationKind) => lines.has('anyone') || (lines.has('signed_in') && kind !== 'anyone')
  const kinds = relationKinds.filter((kind) => kind !== 'excluded_from')
  const answered = kinds.filter((kind) => lines.has(kind) || openTo(kind))

  test('does nothing for a relation the table does not name, nor for a named one elsewhere, and leaves no trace', async () => {
    const { w, example } = await prepared(name)
    const before = await w.audit()
    for (const kind of kinds) {
      if (!openTo(kind) && one?.on && !UNLIMITED.has(kind))
        expect(
          await attempt(w, name, actorOf(w, kind, elsewhere(kind)), example.input),
          `${kind} elsewhere`,
        ).toEqual({
          refused: lines.has(kind) ? 'not-found' : 'forbidden',
        })
      if (!answered.includes(kind))
        expect(
          await attempt(w, name, actorOf(w, kind, example.related[kind] ?? elsewhere(kind)), example.input),
          kind,
        ).toEqual({ refused: 'forbidden' })
      expect(await w.audit(), `${kind} leaves no trace`).toEqual(before)
    }
  })

  test('does for each relation what the table says', async () => {
    let { w, example } = await prepared(name)
    for (const [turn, kind] of answered.entries()) {
      // A command finds the records of its example as they were; a question leaves them so.
      if (turn > 0 && one?.kind === 'command') ({ w, example } = await prepared(name))
      if (lines.has(kind) && !example.related[kind] && !UNLIMITED.has(kind))
        expect.unreachable(`the example of ${name} has no relation "${kind}", which the table allows`)
      const related = await attempt(
        w,
        name,
        actorOf(w, kind, example.related[kind] ?? elsewhere(kind)),
        example.input,
      )
      if (!lines.has(kind)) continue
      expect(related, kind).toHaveProperty('answer')
      if (one?.kind === 'query')
        expectOnly(lines.get(kind) ?? [], (related as { answer: unknown }).answer, one, kind)
    }
  })
})

/** An answer holds no field but those that the table allows. */
function expectOnly(allowed: 'all' | string[], answer: unknown, query: AnyQuery, kind: RelationKind) {
  const rows = query.many
    ? (answer as Rows<Record<string, unknown>>).rows
    : [answer as Record<string, unknown>]
  const may = allowed === 'all' ? Object.keys(query.reveals) : allowed
  for (const row of rows)
    expect(
      Object.keys(row).filter((field) => !may.includes(field)),
      kind,
    ).toEqual([])
}
