import { expect, test } from 'vitest'
import { commands } from '#app/domain/commands.ts'
import { policy } from '#app/domain/policy.ts'
import { queries } from '#app/domain/queries.ts'
import { guardOf } from '#app/http/guard.ts'
import { workerCommands } from '#app/workers/commands.ts'

const modules = import.meta.glob<Record<string, unknown>>('../../app/{root.tsx,routes/**/*.{ts,tsx}}')
const handlers = await Promise.all(
  Object.entries(modules).map(async ([file, load]) => {
    const module = await load()
    return (['loader', 'action'] as const).flatMap((name) =>
      name in module ? [{ file, name, handler: module[name] }] : [],
    )
  }),
)

test.each(handlers.flat())('$name of $file was made by page or submits', ({ handler }) => {
  expect(guardOf(handler)).toBeDefined()
})

const onPages = handlers
  .flat()
  .flatMap(({ handler }) => [...(guardOf(handler)?.asks ?? []), ...(guardOf(handler)?.does ?? [])])

test('every command and every query is reached from some page, or is one of the worker’s', () => {
  const ofWorker: string[] = workerCommands.map(({ name }) => name)
  const reached = new Set([...onPages, ...ofWorker])
  const unreached = [...Object.keys(commands), ...Object.keys(queries)].filter((name) => !reached.has(name))
  expect(unreached).toEqual([])
})

test('what the worker runs is on no page, and open to nobody but the service', () => {
  const grants: Record<string, object> = policy
  for (const { name, action } of workerCommands) {
    expect(onPages, name).not.toContain(name)
    expect(grants[action], name).toEqual({ service: 'all' })
  }
})
