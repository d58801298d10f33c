import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '#app/kernel/day.ts'
import { daysUntil } from '#db/days.ts'
import { world } from '#test/support/world.ts'
import { lastCallDay } from './today-calls.ts'

const schedule = { weeks: [3, 10, 18], thenEvery: 4 }

test('a call is due at weeks 3, 10 and 18 after they met, and then every four weeks', async () => {
  const w = await world()
  const dueAfter = async (days: number) => {
    const metOn = sql`${addDays(w.today(), -days)}`
    const due = lastCallDay(schedule, daysUntil(metOn, w.today()))
    const [row] = await w.database.read
      .select({ due: sql<number | null>`${due}` })
      .from(sql`(select 1 as one) as one_row`)
    return row?.due === null ? null : Number(row?.due) / 7
  }
  expect(await Promise.all([0, 20, 21, 69, 70, 125, 126, 153, 154, 181, 182, 490].map(dueAfter))).toEqual([
    null,
    null,
    3,
    3,
    10,
    10,
    18,
    18,
    22,
    22,
    26,
    70,
  ])
  await w.close()
})
