import { and, between, eq, gt, inArray, isNull, lte, or, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Day } from '#app/kernel/day.ts'
import { cursor, id } from '#app/kernel/inputs.ts'
import { keyset } from '#app/kernel/keyset.ts'
import { defineList } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import type { Reader } from '#db/client.ts'
import { organisations, serviceSpells, volunteers } from '#db/schema/index.ts'
import { volunteer } from '../people/index.ts'
import { gateBoard, gateNames, type VettingFile, vettingFiles } from '../vetting/index.ts'
import type { Slice } from './count-cohort.ts'
import { firstDayOfProgramme } from './read-targets.ts'
import { type TargetBasis, targetBases } from './vocabulary.ts'
import { periodOf } from './years.ts'

const PAGE = 50

const inOrderCounted = keyset('rising', [volunteers.recruitedAndTrainedOn, 'day'], [volunteers.id, 'text'])

/**
 * The people behind one number, each with the day of every gate and the id of the record that proves it, and no
 * content: no reference's words, no certificate, no note.
 */
export const evidence = defineList({
  name: 'cohorts.evidence',
  action: 'cohorts.open-evidence',
  on: null,
  input: z.object({
    year: z.coerce.number().int().min(1).max(99),
    basis: z.enum(targetBases),
    organisationId: id.optional(),
    districtId: id.optional(),
    after: cursor,
  }),
  reveals: {
    volunteerId: 'T1',
    reference: 'T1',
    displayName: 'T2',
    organisation: 'T1',
    recruitedAndTrainedOn: 'T1',
    gates: 'T1',
  },
  async run({ db, actor, kinds, input, today }) {
    const period = periodOf(input.year, await firstDayOfProgramme(db), today)
    const found = await db
      .select({
        volunteerId: volunteers.id,
        reference: volunteers.reference,
        displayName: volunteers.displayName,
        organisation: organisations.name,
        recruitedAndTrainedOn: volunteers.recruitedAndTrainedOn,
        overseasNeeded: volunteers.overseasNeeded,
      })
      .from(volunteers)
      .innerJoin(organisations, eq(organisations.id, volunteers.organisationId))
      .where(
        and(
          behind(db, period, input.basis),
          reach(volunteer, actor, kinds),
          input.organisationId ? eq(volunteers.organisationId, input.organisationId) : undefined,
          input.districtId ? eq(volunteers.districtId, input.districtId) : undefined,
          inOrderCounted.after(input.after),
        ),
      )
      .orderBy(...inOrderCounted.order)
      .limit(PAGE + 1)
    const { rows: shown, next } = inOrderCounted.cut(found, PAGE, (row) => [
      row.recruitedAndTrainedOn,
      row.volunteerId,
    ])
    const files = await vettingFiles(
      db,
      shown.map(({ volunteerId, overseasNeeded }) => ({ id: volunteerId, overseasNeeded })),
    )
    return {
      rows: shown.map(({ overseasNeeded: _, ...person }) => ({
        ...person,
        recruitedAndTrainedOn: person.recruitedAndTrainedOn ?? '',
        gates: gatesOf(files.get(person.volunteerId), person.recruitedAndTrainedOn ?? ''),
      })),
      next,
    }
  },
})

/** Who is behind a number: newly recruited and trained in the days of a slice, or in post on its day. */
function behind(db: Reader, { from, to, stockOn }: Slice, basis: TargetBasis): SQL | undefined {
  if (basis === 'flow') return between(volunteers.recruitedAndTrainedOn, from, to)
  return inArray(volunteers.id, withSpellOn(db, 'in_post', stockOn))
}

/** The ids of those who were in post, or in date, on a day. */
export const withSpellOn = (db: Reader, kind: 'in_post' | 'in_date', on: Day) =>
  db
    .select({ id: serviceSpells.volunteerId })
    .from(serviceSpells)
    .where(
      and(
        eq(serviceSpells.kind, kind),
        lte(serviceSpells.fromOn, on),
        or(isNull(serviceSpells.untilOn), gt(serviceSpells.untilOn, on)),
      ),
    )

/** Each gate as it stood on the day of counting: its day and the record that proves it. */
function gatesOf(file: VettingFile | undefined, countedOn: Day) {
  if (!file) return []
  return gateBoard(file, countedOn)
    .filter(({ fact }) => fact !== null)
    .map(({ gate, module, fact }) => ({
      gate,
      name: module ?? gateNames[gate],
      happenedOn: fact?.happenedOn ?? '',
      evidenceId: fact?.id ?? '',
    }))
}
