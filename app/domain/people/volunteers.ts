import { and, asc, desc, eq, gt, isNotNull, like, lt, lte, notInArray, or, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { RelationKind } from '#app/kernel/actor.ts'
import { addDays, type Day } from '#app/kernel/day.ts'
import { cursor, day, id, rowsOnPage } from '#app/kernel/inputs.ts'
import { type Asking, defineList } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { accounts, districts, organisations, volunteers as table } from '#db/schema/index.ts'
import { enquirySources, volunteerStages } from '../recruitment/vocabulary.ts'
import { gateBoard, readiness, type VettingFile, vettingFiles } from '../vetting/index.ts'
import { endedStages, hasEnded } from './ended-stages.ts'
import { foldName } from './fold-name.ts'
import { freePlacesOf } from './free-places.ts'
import { volunteer } from './records.ts'

/**
 * Readiness, room and expiring checks are judged here and not by the database: how many people are judged at once,
 * fewer at first because most often they are enough. What is beyond the last of these is on the next page.
 */
const JUDGED_AT_ONCE = [150, 500] as const

/** The ways in which the list may be ordered: by name, or by the day of the enquiry, the latest first. */
export const volunteerOrders = ['name', 'newest'] as const

/** What the list of volunteers can be cut down to. */
const volunteerFilters = z.object({
  stage: z.enum(volunteerStages).optional(),
  district: id.optional(),
  organisation: id.optional(),
  /** Only those whom the asker looks after. */
  whose: z.literal('mine').optional(),
  source: z.enum(enquirySources).optional(),
  ready: z.enum(['yes', 'no']).optional(),
  /** Only those who are ready and can take one more family. */
  room: z.literal('yes').optional(),
  /** Only those of whom a gate that is met runs out within so many days. */
  expiring: z.coerce.number().int().min(1).max(400).optional(),
  /** The day on which they are, or were, ready; today when left out. */
  on: day.optional(),
  /** Part of a name, or a whole reference. */
  q: z.string().trim().max(80).optional(),
  sort: z.enum(volunteerOrders).default('name'),
})

const input = volunteerFilters.extend({
  /** The id of the last volunteer on the page before. */
  cursor,
  rows: rowsOnPage,
})
type Wanted = z.output<typeof input>

/** The volunteers within reach, each with how far they are and what is missing. */
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
    organisation: 'T1',
    coordinator: 'T1',
    source: 'T1',
    enquiredOn: 'T1',
    ended: 'T1',
    ready: 'T1',
    gaps: 'T1',
    expires: 'T1',
    freePlaces: 'T1',
  },
  run: findPage,
})

type Search = Pick<Asking, 'db' | 'actor' | 'kinds' | 'today' | 'open'> & { input: Wanted }

/** Reads on in order until the page is full, leaving out whoever is not as was asked. */
async function findPage(asking: Search) {
  const { input: wanted } = asking
  const isJudged = Boolean(wanted.ready || wanted.room || wanted.expiring)
  const batches = isJudged ? JUDGED_AT_ONCE : [wanted.rows + 1]
  const found: Judged[] = []
  let last = wanted.cursor ? await placeOf(asking, wanted.cursor) : null
  let more = true
  for (const howMany of batches) {
    if (!more || found.length > wanted.rows) break
    const rows = await readBatch(asking, last, howMany)
    found.push(...(await judged(asking, rows)).filter((row) => fits(row, wanted)))
    last = rows.at(-1) ?? last
    more = rows.length === howMany
  }
  const shown = found.slice(0, wanted.rows)
  const next = found.length > wanted.rows ? shown.at(-1)?.volunteerId : more ? last?.id : null
  return { rows: shown, next: next ?? null }
}

type Judged = Awaited<ReturnType<typeof judged>>[number]

function fits({ ready, freePlaces, expires }: Judged, wanted: Wanted): boolean {
  if (wanted.ready && ready !== (wanted.ready === 'yes')) return false
  if (wanted.room && !(ready && freePlaces && freePlaces.free > 0)) return false
  return !wanted.expiring || expires.length > 0
}

type Position = { id: string; foldedName: string; enquiredOn: Day }

/** Where the page before ended. The address carries an id, so that no name stands in it. */
async function placeOf({ db, actor, kinds }: Search, volunteerId: string): Promise<Position> {
  const [row] = await db
    .select({ id: table.id, foldedName: table.foldedName, enquiredOn: table.enquiredOn })
    .from(table)
    .where(and(eq(table.id, volunteerId), reach(volunteer, actor, kinds)))
  if (!row) throw new Refused('not-found', 'There is no such page of this list.')
  return row
}

/** The order asked for, and everything that comes after a place in it. */
const orders = {
  name: {
    by: [asc(table.foldedName), asc(table.id)],
    after: ({ id: lastId, foldedName }: Position) =>
      or(gt(table.foldedName, foldedName), and(eq(table.foldedName, foldedName), gt(table.id, lastId))),
  },
  newest: {
    by: [desc(table.enquiredOn), desc(table.id)],
    after: ({ id: lastId, enquiredOn }: Position) =>
      or(lt(table.enquiredOn, enquiredOn), and(eq(table.enquiredOn, enquiredOn), lt(table.id, lastId))),
  },
} as const

/** Whoever may not read a field may not ask by it either: these relations read every field of the list. */
const seeItAll: ReadonlySet<RelationKind> = new Set(['coordinates', 'manages'])

function whereWanted({ actor, kinds, input: wanted, today }: Search): SQL | undefined {
  const on = wanted.on ?? today
  const inWork = wanted.ready || wanted.room || wanted.expiring
  const asksMore = wanted.room || wanted.expiring || wanted.source || wanted.whose
  return and(
    reach(volunteer, actor, asksMore ? kinds.filter((kind) => seeItAll.has(kind)) : kinds),
    wanted.stage ? eq(table.stage, wanted.stage) : undefined,
    wanted.district ? eq(table.districtId, wanted.district) : undefined,
    wanted.organisation ? eq(table.organisationId, wanted.organisation) : undefined,
    wanted.whose ? eq(table.coordinatorId, actor.accountId) : undefined,
    wanted.source ? eq(table.source, wanted.source) : undefined,
    wanted.q ? calledLike(wanted.q) : undefined,
    inWork ? notInArray(table.stage, [...endedStages]) : undefined,
    // Whoever is ready on a day has become so by then, and that day stands in the row.
    wanted.ready === 'yes' || wanted.room
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

function readBatch(asking: Search, last: Position | null, howMany: number) {
  const order = orders[asking.input.sort]
  return asking.db
    .select({
      id: table.id,
      foldedName: table.foldedName,
      reference: table.reference,
      displayName: table.displayName,
      stage: table.stage,
      district: districts.name,
      organisation: organisations.name,
      coordinator: accounts.displayName,
      source: table.source,
      enquiredOn: table.enquiredOn,
      overseasNeeded: table.overseasNeeded,
    })
    .from(table)
    .innerJoin(districts, eq(districts.id, table.districtId))
    .innerJoin(organisations, eq(organisations.id, table.organisationId))
    .leftJoin(accounts, eq(accounts.id, table.coordinatorId))
    .where(and(whereWanted(asking), last ? order.after(last) : undefined))
    .orderBy(...order.by)
    .limit(howMany)
}

async function judged(asking: Search, rows: Awaited<ReturnType<typeof readBatch>>) {
  const { input: wanted, today } = asking
  const on = wanted.on ?? today
  // Nobody asks what those still need who are no longer on the way.
  const inWork = rows.filter(({ stage }) => !hasEnded(stage))
  const files = await vettingFiles(asking.db, inWork)
  const places = await freePlacesOf(
    asking,
    inWork.map(({ id: volunteerId }) => volunteerId),
  )
  return rows.map(({ id: volunteerId, foldedName: _, overseasNeeded: __, ...row }) => {
    const file = files.get(volunteerId)
    const result = file && readiness(file, on)
    return {
      ...row,
      volunteerId,
      ended: hasEnded(row.stage),
      ready: result?.ready ?? false,
      gaps: result && !result.ready ? result.because.map(({ says }) => says) : [],
      expires: file && wanted.expiring ? runningOut(file, on, wanted.expiring) : [],
      freePlaces: places.get(volunteerId) ?? null,
    }
  })
}

/** The gates that are met on a day and are no longer so many days later, the first to run out first. */
const runningOut = (file: VettingFile, on: Day, days: number) =>
  gateBoard(file, on)
    .flatMap(({ state, name, expiresOn }) =>
      state === 'met' && expiresOn !== null && expiresOn <= addDays(on, days) ? { name, expiresOn } : [],
    )
    .sort((a, b) => (a.expiresOn < b.expiresOn ? -1 : 1))
