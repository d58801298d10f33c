import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { volunteers } from '#db/schema/index.ts'
import { organisation } from '../partners/index.ts'
import { cohortFiles } from './cohort-files.ts'
import { firstDayOfProgramme, targetsInForce } from './read-targets.ts'
import { yearStandings } from './years.ts'

/** The whole programme, year by year, against its targets. */
export const programmeCohort = defineQuery({
  name: 'cohorts.programme',
  action: 'cohorts.see-programme',
  on: null,
  input: z.object({}),
  reveals: { years: 'T1', today: 'T1' },
  async run({ db, today }) {
    const [files, targets, firstDay] = await Promise.all([
      cohortFiles(db),
      targetsInForce(db, null),
      firstDayOfProgramme(db),
    ])
    return { years: yearStandings(files, targets, firstDay, today), today }
  },
})

/** One organisation's own numbers, year by year, against its own targets where it has any. */
export const organisationCohort = defineQuery({
  name: 'cohorts.organisation',
  action: 'cohorts.see-organisation',
  on: organisation,
  input: z.object({ organisationId: id }),
  reveals: { organisationId: 'T1', name: 'T1', years: 'T1', today: 'T1' },
  async run({ db, organisation: own, today }) {
    const [files, targets, firstDay] = await Promise.all([
      cohortFiles(db, eq(volunteers.organisationId, own.id)),
      targetsInForce(db, own.id),
      firstDayOfProgramme(db),
    ])
    return {
      organisationId: own.id,
      name: own.name,
      years: yearStandings(files, targets, firstDay, today),
      today,
    }
  },
})
