import { and, asc, eq, gt, inArray, isNotNull, like, lte, notInArray, or, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Day } from '#app/kernel/day.ts'
import { cursor, day, id } from '#app/kernel/inputs.ts'
import { type Asking, defineList } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { districts, volunteers as table } from '#db/schema/index.ts'
import { volunteerStages } from '../recruitment/vocabulary.ts'
import { readiness, vettingFiles } from '../vetting/index.ts'
import { endedStages, hasEnded } from './ended-stages.ts'
import { foldName } from './fold-name.ts'
import { freePlacesOf } from './free-places.ts'
import { volunteer } from './records.ts'

const PAGE = 50
/** Readiness is judged here and not by the database: how many people are judged at once, and how often in one answer. */
const JUDGED_AT_ONCE = 250
const MOST_TURNS = 8

const input = z.object({
  stage: z.enum(volunteerStages).optional(),
  district: id.optional(),
  ready: z.enum(['yes', 'no']).optional(),
  /** The day on which they are, or were, ready; today when left out. */
  on: day.optional(),
  /** Part of a name, or a whole reference. */
  q: z.string().trim().max(80).optional(),
  /** The id of the last volunteer on the page before. */
  cursor,
})
type Wanted = z.output<typeof input>

/** The volunteers within reach, by name, each with how far they are and what is missing. */
export const volunteers = defineList({
  name: 'people.volunteers',
  action: 'people.see-volunteers',
  on: null,
  input,
  reveals: {
    volunteerId: 'T1',
    reference: 'T1',
    displayName: 'T2',
    stage: 'T1',
    district: 'T1',
    ended: 'T1',
    ready: 'T1',
    gaps: 'T1',
    freePlaces: 'T1',
  },
  async run(asking) {
    const { rows, next } = await findPage(asking)
    const places = await freePlacesOf(
      asking,
      rows.map((row) => row.volunteerId),
    )
    return { rows: rows.map((row) => ({ ...row, freePlaces: places.get(row.volunteerId) ?? null })), next }
  },
})

type Search = Pick<Asking, 'db' | 'actor' | 'kinds' | 'today'> & { input: Wanted }

/** Reads on by name until the page is full, leaving out whoever is not as ready as was asked. */
async function findPage(asking: Search) {
  const { db, input: wanted, today } = asking
  const on = wanted.on ?? today
  const batch = wanted.ready ? JUDGED_AT_ONCE : PAGE + 1
  const found: Awaited<ReturnType<typeof judged>> = []
  let last = wanted.cursor ? await nameOf(asking, wanted.cursor) : null
  let more = true
  for (let turn = 0; more && found.length <= PAGE && turn < MOST_TURNS; turn++) {
    const rows = await readBatch(db, and(whereWanted(asking, on), last ? after(last) : undefined), batch)
    const fitting = (await judged(db, rows, on)).filter(
      ({ ready }) => !wanted.ready || ready === (wanted.ready === 'yes'),
    )
    found.push(...fitting)
    last = rows.at(-1) ?? last
    more = rows.length === batch
  }
  const shown = found.slice(0, PAGE)
  const next = found.length > PAGE ? shown.at(-1)?.volunteerId : more ? last?.id : null
  return { rows: shown, next: next ?? null }
}

type Position = { id: string; foldedName: string }

/** Where the page before ended. The address carries an id, so that no name stands in it. */
async function nameOf({ db, actor, kinds }: Search, volunteerId: string): Promise<Position> {
  const [row] = await db
    .select({ id: table.id, foldedName: table.foldedName })
    .from(table)
    .where(and(eq(table.id, volunteerId), reach(volunteer, actor, kinds)))
  if (!row) throw new Refused('not-found', 'There is no such page of this list.')
  return row
}

const after = ({ id: lastId, foldedName }: Position) =>
  or(gt(table.foldedName, foldedName), and(eq(table.foldedName, foldedName), gt(table.id, lastId)))

function whereWanted({ actor, kinds, input: wanted }: Search, on: Day): SQL | undefined {
  return and(
    reach(volunteer, actor, kinds),
    wanted.stage ? eq(table.stage, wanted.stage) : undefined,
    wanted.district ? eq(table.districtId, wanted.district) : undefined,
    wanted.q ? calledLike(wanted.q) : undefined,
    wanted.ready ? notInArray(table.stage, [...endedStages]) : undefined,
    // Whoever is ready on a day has become so by then, and that day stands in the row.
    wanted.ready === 'yes'
      ? and(isNotNull(table.recruitedAndTrainedOn), lte(table.recruitedAndTrainedOn, on))
      : undefined,
  )
}

function calledLike(typed: string): SQL | undefined {
  const reference = /^v[\s-]?(\d{1,8})$/i.exec(typed)?.[1]
  return reference
    ? eq(table.reference, `V-${reference.padStart(4, '0')}`)
    : like(table.foldedName, `%${foldName(typed)}%`)
}

const readBatch = (db: Asking['db'], where: SQL | undefined, howMany: number) =>
  db
    .select({
      id: table.id,
      foldedName: table.foldedName,
      reference: table.reference,
      displayName: table.displayName,
      stage: table.stage,
      districtId: table.districtId,
      overseasNeeded: table.overseasNeeded,
    })
    .from(table)
    .where(where)
    .orderBy(asc(table.foldedName), asc(table.id))
    .limit(howMany)

async function judged(db: Asking['db'], rows: Awaited<ReturnType<typeof readBatch>>, on: Day) {
  const files = await vettingFiles(db, rows)
  const names = await districtNames(db, [...new Set(rows.map((row) => row.districtId))])
  return rows.flatMap((row) => {
    const file = files.get(row.id)
    if (!file) return []
    const result = readiness(file, on)
    return {
      volunteerId: row.id,
      reference: row.reference,
      displayName: row.displayName,
      stage: row.stage,
      district: names.get(row.districtId) ?? '',
      ended: hasEnded(row.stage),
      ready: result.ready,
      gaps: result.ready ? [] : result.because.map(({ says }) => says),
    }
  })
}

async function districtNames(db: Asking['db'], ids: string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: districts.id, name: districts.name })
    .from(districts)
    .where(inArray(districts.id, ids))
  return new Map(rows.map((row) => [row.id, row.name]))
}
