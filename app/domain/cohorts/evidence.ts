import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineList } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { organisations, volunteers } from '#db/schema/index.ts'
import { volunteer } from '../people/index.ts'
import { gateBoard, gateNames } from '../vetting/index.ts'
import type { CohortFile } from './cohort-files.ts'
import { cohortFiles } from './cohort-files.ts'
import { firstDayOfProgramme } from './read-targets.ts'
import { targetBases } from './vocabulary.ts'
import { peopleBehind, periodOf } from './years.ts'

const PAGE = 50

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
    after: z.coerce.number().int().min(0).optional(),
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
    const within = and(
      reach(volunteer, actor, kinds),
      input.organisationId ? eq(volunteers.organisationId, input.organisationId) : undefined,
    )
    const [files, firstDay, names] = await Promise.all([
      cohortFiles(db, within),
      firstDayOfProgramme(db),
      organisationNames(),
    ])
    const people = peopleBehind(files, periodOf(input.year, firstDay, today), input.basis, firstDay)
    const start = input.after ?? 0
    return {
      rows: people.slice(start, start + PAGE).map((file) => ({
        volunteerId: file.volunteerId,
        reference: file.reference,
        displayName: file.displayName,
        organisation: names.get(file.organisationId) ?? '',
        recruitedAndTrainedOn: file.recruitedAndTrainedOn,
        gates: gatesOf(file),
      })),
      next: start + PAGE < people.length ? String(start + PAGE) : null,
    }

    async function organisationNames(): Promise<Map<string, string>> {
      const rows = await db.select({ id: organisations.id, name: organisations.name }).from(organisations)
      return new Map(rows.map(({ id: key, name }) => [key, name]))
    }
  },
})

/** Each gate as it stood on the day of counting: its day and the record that proves it. */
function gatesOf(file: CohortFile) {
  return gateBoard(file, file.recruitedAndTrainedOn)
    .filter(({ fact }) => fact !== null)
    .map(({ gate, module, fact }) => ({
      gate,
      name: module ?? gateNames[gate],
      happenedOn: fact?.happenedOn ?? '',
      evidenceId: fact?.id ?? '',
    }))
}
