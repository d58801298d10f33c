import { and, count, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { type Asking, defineQuery } from '#app/kernel/query.ts'
import { accounts, districts, handovers } from '#db/schema/index.ts'
import { type Carried, carriedBy } from './carried-by.ts'
import { SEEN } from './hand-over.ts'
import { countsOf, mayTake, saysWhatGoes, shareOut } from './share-out.ts'
import { sharesAnswer, sharesOf } from './shares-answer.ts'
import { type Taker, takersOn } from './takers.ts'
import { type CarriedKind, carriedKinds } from './vocabulary.ts'
import { whoseRecords } from './whose.ts'

/**
 * What a coordinator looks after, by district, who could take it over, and exactly what would go to whom by the
 * answers given so far. `seen` is what the command must still find unchanged; null while nothing would go.
 */
export const handoverPlan = defineQuery({
  name: 'handover.plan',
  action: 'handover.hand-over',
  on: null,
  input: z.object({ accountId: id, ...sharesAnswer }),
  reveals: {
    fromId: 'T1',
    name: 'T1',
    own: 'T1',
    origins: 'T1',
    carries: 'T1',
    districts: 'T1',
    takers: 'T1',
    goes: 'T1',
    stays: 'T1',
    last: 'T1',
    seen: 'T1',
  },
  async run({ db, actor, input, today, blind }) {
    const former = await whoseRecords(db, actor, input.accountId)
    const [carried, takers, last] = await Promise.all([
      carriedBy(db, actor, former.id),
      takersOn(db, today, former.id),
      lastHandover(db, former.id),
    ])
    const shared = shareOut(carried, takers, sharesOf(input))
    const nameOf = new Map(takers.map(({ accountId, name }) => [accountId, name]))
    return {
      fromId: former.id,
      name: former.displayName,
      own: former.id === actor.accountId,
      origins: originsOf(carried, nameOf),
      carries: countsOf(carried),
      districts: await byDistrict(db, carried, takers),
      takers: whoMayTakeAny(takers, carried),
      goes: [...shared.goes].map(([accountId, records]) => ({
        accountId,
        name: nameOf.get(accountId) ?? '',
        counts: countsOf(records),
      })),
      stays: countsOf(shared.stays),
      last,
      seen: shared.goes.size > 0 ? blind(SEEN, saysWhatGoes(shared)) : null,
    }
  },
})

/** From whom records came who could have them back, with how many; at the end of a holiday these alone go. */
const originsOf = (carried: readonly Carried[], nameOf: ReadonlyMap<string, string>) =>
  [...new Set(carried.map(({ cameFrom }) => cameFrom))].flatMap((accountId) => {
    const name = nameOf.get(accountId ?? '')
    if (!accountId || name === undefined) return []
    return { accountId, name, records: carried.filter(({ cameFrom }) => cameFrom === accountId).length }
  })

/** Who may take at least one of the records, by name. */
const whoMayTakeAny = (takers: readonly Taker[], records: readonly Carried[]) =>
  takers
    .filter((taker) => records.some((record) => mayTake(taker, record)))
    .map(({ accountId, name }) => ({ accountId, name }))

async function byDistrict(db: Asking['db'], carried: readonly Carried[], takers: readonly Taker[]) {
  const ids = [...new Set(carried.map(({ districtId }) => districtId))]
  if (ids.length === 0) return []
  const names = await db
    .select({ id: districts.id, name: districts.name })
    .from(districts)
    .where(inArray(districts.id, ids))
    .orderBy(districts.name)
  return names.map(({ id: districtId, name }) => {
    const records = carried.filter((record) => record.districtId === districtId)
    return { districtId, name, counts: countsOf(records), takers: whoMayTakeAny(takers, records) }
  })
}

/** What was last handed over from an account at once: when, and how much to whom. */
async function lastHandover(db: Asking['db'], formerId: string) {
  const latest = db
    .select({ at: sql`max(${handovers.recordedAt})` })
    .from(handovers)
    .where(eq(handovers.formerId, formerId))
  const rows = await db
    .select({
      accountId: handovers.holderId,
      name: accounts.displayName,
      on: handovers.fromOn,
      task: handovers.task,
      records: count(),
    })
    .from(handovers)
    .innerJoin(accounts, eq(accounts.id, handovers.holderId))
    .where(
      and(
        eq(handovers.formerId, formerId),
        eq(handovers.recordedAt, latest),
        inArray(handovers.task, [...carriedKinds]),
      ),
    )
    .groupBy(handovers.holderId, accounts.displayName, handovers.fromOn, handovers.task)
    .orderBy(accounts.displayName)
  const [first] = rows
  if (!first) return null
  const holders = [...new Map(rows.map((row) => [row.accountId, row.name]))]
  return {
    on: first.on,
    to: holders.map(([accountId, name]) => ({
      accountId,
      name,
      counts: Object.fromEntries(
        carriedKinds.map((kind) => [
          kind,
          rows.find((row) => row.accountId === accountId && row.task === kind)?.records ?? 0,
        ]),
      ) as Record<CarriedKind, number>,
    })),
  }
}
