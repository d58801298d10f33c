import { expect, test } from 'vitest'
import { commands } from '#app/domain/commands.ts'
import { queries } from '#app/domain/queries.ts'
import { guardOf } from '#app/http/guard.ts'

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

test('every command and every query is reached from some page', () => {
  const reached = new Set(
    handlers
      .flat()
      .flatMap(({ handler }) => [...(guardOf(handler)?.asks ?? []), ...(guardOf(handler)?.does ?? [])]),
  )
  const unreached = [...Object.keys(commands), ...Object.keys(queries)].filter((name) => !reached.has(name))
  expect(unreached).toEqual([])
})
