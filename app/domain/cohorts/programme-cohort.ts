import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { volunteers } from '#db/schema/index.ts'
import { organisation } from '../partners/records.ts'
import { countCohort, together } from './count-cohort.ts'
import { funnelIn } from './funnel.ts'
import { placeNames } from './place-names.ts'
import { countedByMonth, standingsByPlace } from './place-standings.ts'
import { cohortCalendar, targetsFor } from './read-targets.ts'
import { supervisedInTime } from './supervised-in-time.ts'
import { workWithFamilies } from './with-families.ts'
import { yearPlan } from './year-plan.ts'
import { monthsOf, standingsOf, yearOn, yearsUpTo } from './years.ts'

/** The whole programme: every year against its target, this one month by month and place by place, and families. */
export const programmeCohort = defineQuery({
  name: 'cohorts.programme',
  action: 'cohorts.see-programme',
  on: null,
  input: z.object({}),
  reveals: {
    today: 'T1',
    years: 'T1',
    planned: 'T1',
    chart: 'T1',
    funnel: 'T1',
    districts: 'T1',
    organisations: 'T1',
    families: 'T1',
    supervision: 'T1',
  },
  async run({ db, today }) {
    const calendar = await cohortCalendar(db)
    const periods = yearsUpTo(today, calendar.firstDay)
    const slice = periods.length - 1
    const running = yearOn(today, calendar.firstDay)
    const months = monthsOf(running, today)
    const counts = await countCohort(db, [...periods, ...months])
    const all = together(counts, periods.length + months.length)
    const years = standingsOf(periods, all, targetsFor(calendar.targets, {}))
    const plan = yearPlan(calendar, running.programmeYear)
    const names = await placeNames(db)
    const place = {
      counts,
      slice,
      programmeYear: running.programmeYear,
      targets: calendar.targets,
      plannedOf: (target: number) => plan.partOf(target, today),
    }
    const supervised = [...(await supervisedInTime(db, calendar.supervisionTerms, today)).values()]
    return {
      today,
      years,
      planned: plan.by(today),
      chart: {
        planned: plan.months,
        counted: countedByMonth(months, all.flow.slice(periods.length), today),
      },
      funnel: await funnelIn(db, { from: running.from, to: today }),
      districts: standingsByPlace({ ...place, kind: 'districtId', names: names.districts }),
      organisations: standingsByPlace({ ...place, kind: 'organisationId', names: names.organisations }),
      families: await workWithFamilies(db, today),
      supervision: {
        of: supervised.reduce((sum, { of }) => sum + of, 0),
        inTime: supervised.reduce((sum, { inTime }) => sum + inTime, 0),
      },
    }
  },
})

/** One organisation's own numbers, year by year, against its own targets where it has any. */
export const organisationCohort = defineQuery({
  name: 'cohorts.organisation',
  action: 'cohorts.see-organisation',
  on: organisation,
  input: z.object({ organisationId: id }),
  reveals: { organisationId: 'T1', name: 'T1', years: 'T1', planned: 'T1', funnel: 'T1', today: 'T1' },
  async run({ db, organisation: own, today }) {
    const calendar = await cohortCalendar(db)
    const periods = yearsUpTo(today, calendar.firstDay)
    const counts = await countCohort(db, periods, eq(volunteers.organisationId, own.id))
    const targets = targetsFor(calendar.targets, { organisationId: own.id })
    const years = standingsOf(periods, together(counts, periods.length), targets)
    const running = yearOn(today, calendar.firstDay)
    return {
      organisationId: own.id,
      name: own.name,
      years,
      planned: yearPlan(calendar, running.programmeYear, own.id).by(today),
      funnel: await funnelIn(db, { from: running.from, to: today }, own.id),
      today,
    }
  },
})
