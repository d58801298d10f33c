import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { volunteers } from '#db/schema/index.ts'
import { organisation } from '../partners/records.ts'
import { countCohort, together } from './count-cohort.ts'
import { calendarAndTargets, targetsFor } from './read-targets.ts'
import { standingsOf, yearsUpTo } from './years.ts'

/** The whole programme, year by year, against its targets. */
export const programmeCohort = defineQuery({
  name: 'cohorts.programme',
  action: 'cohorts.see-programme',
  on: null,
  input: z.object({}),
  reveals: { years: 'T1', today: 'T1' },
  async run({ db, today }) {
    const { firstDay, targets } = await calendarAndTargets(db)
    const years = yearsUpTo(today, firstDay)
    const counts = together(await countCohort(db, years), years.length)
    return { years: standingsOf(years, counts, targetsFor(targets, {})), today }
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
    const { firstDay, targets } = await calendarAndTargets(db)
    const years = yearsUpTo(today, firstDay)
    const counts = together(await countCohort(db, years, eq(volunteers.organisationId, own.id)), years.length)
    return {
      organisationId: own.id,
      name: own.name,
      years: standingsOf(years, counts, targetsFor(targets, { organisationId: own.id })),
      today,
    }
  },
})
