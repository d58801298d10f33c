import { expect, test } from 'vitest'
import { queries } from '#app/domain/queries.ts'
import { guardOf } from '#app/http/guard.ts'
import type { AnyQuery } from '#app/kernel/executor.ts'

const revealing = (Object.values(queries) as unknown as AnyQuery[]).filter((query) =>
  Object.values(query.reveals).includes('T4'),
)

test('what is sealed is asked for one record at a time, and with a reason', () => {
  expect(revealing.length).toBeGreaterThan(0)
  for (const query of revealing) {
    expect(query.on, `${query.name} is about a record`).not.toBeNull()
    expect(query.many, `${query.name} is no list`).toBe(false)
    const { error } = query.input.safeParse({ [`${query.on?.name}Id`]: 'one' })
    expect(
      error?.issues.map(({ path }: { path: PropertyKey[] }) => path.join('.')),
      query.name,
    ).toEqual(['reason'])
  }
})

test('no page shows what is sealed when it is opened: only a press of a button does', async () => {
  const modules = import.meta.glob<Record<string, unknown>>('../../app/{root.tsx,routes/**/*.{ts,tsx}}')
  const asked = await Promise.all(
    Object.values(modules).map(async (load) => guardOf((await load())['loader'])?.asks ?? []),
  )
  const names = revealing.map(({ name }) => name)
  expect(asked.flat().filter((name) => names.includes(name))).toEqual([])
})
