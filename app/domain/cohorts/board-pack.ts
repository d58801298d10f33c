import { z } from 'zod'
import type { Day } from '#app/kernel/day.ts'
import { day } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { inForceOn } from '../governance/index.ts'
import { defaultSupervisionTerms } from '../supervision/index.ts'
import { boardFigures, flowOf, limitOn } from './board-figures.ts'
import { publishPlaces } from './board-places.ts'
import { endedQuarters, type Quarter, quartersUpTo, runningQuarters } from './board-quarters.ts'
import { targetFor } from './count.ts'
import { countCohort, type PlaceCounts } from './count-cohort.ts'
import { publishGrowth } from './disclosure/publish-growth.ts'
import { placeNames } from './place-names.ts'
import { type CohortCalendar, cohortCalendar, targetsFor } from './read-targets.ts'
import { yearPlan } from './year-plan.ts'

/**
 * The programme for its board: aggregates alone, as they stood at the end of a quarter, with whatever could point at
 * a person hidden before it leaves. Quarters that have not ended are given as one number for the whole programme: cut
 * by place from day to day they would show each person who is added.
 */
export const boardPack = defineQuery({
  name: 'cohorts.board',
  action: 'cohorts.see-board',
  on: null,
  input: z.object({ quarter: day.optional() }),
  reveals: {
    today: 'T1',
    hiddenUpTo: 'T1',
    supervisionTerms: 'T1',
    running: 'T1',
    quarters: 'T1',
    year: 'T1',
    ended: 'T1',
    chart: 'T1',
    whole: 'T1',
    districts: 'T1',
    organisations: 'T1',
    waitingIsNow: 'T1',
  },
  async run({ db, input, today }) {
    const calendar = await cohortCalendar(db)
    const quarters = endedQuarters(calendar.firstDay, today)
    const latest = quarters.at(0)
    const shown = input.quarter ? quarters.find(({ from }) => from === input.quarter) : latest
    if (input.quarter && !shown) throw new Refused('not-found', 'There is no such quarter.')
    const running = runningQuarters(calendar.firstDay, today)
    const before = shown ? quartersUpTo(shown, calendar.firstDay) : []
    const counts = await countCohort(db, [...running, ...before])
    const hiddenUpTo = limitOn(calendar, shown?.to ?? today)
    const answer = {
      today,
      hiddenUpTo,
      supervisionTerms: inForceOn(calendar.supervisionTerms, shown?.to ?? today) ?? defaultSupervisionTerms,
      running: runningYear(calendar, counts, running, today),
      quarters,
      waitingIsNow: shown === latest,
    }
    if (!shown) return { ...answer, ...NOTHING_ENDED }

    const figures = await boardFigures(db, { calendar, before, counts, skip: running.length })
    const upTo = before.map(({ to }) => limitOn(calendar, to))
    const limits = { upTo, waitingUpTo: limitOn(calendar, today) }
    const names = await placeNames(db)
    const plan = yearPlan(calendar, shown.year)
    const tableOf = (kind: 'districtId' | 'organisationId') => {
      const named = [...(kind === 'districtId' ? names.districts : names.organisations)]
      const ids = named.map(([id]) => id)
      const { total, places } = publishPlaces(figures.atEnd, kind, ids, limits)
      const rows = named.map(([id, name]) => {
        const target = targetFor(targetsFor(calendar.targets, { [kind]: id }), shown.year, 'flow')
        return { id, name, target, ...(places.get(id) ?? total) }
      })
      return { total, rows: rows.sort((one, other) => one.name.localeCompare(other.name, 'en-GB')) }
    }
    const districts = tableOf('districtId')
    const ended = figures.byQuarter.map((quarter) => ({ ...quarter, planned: plan.by(quarter.to) }))
    return {
      ...answer,
      year: { ...plan.year, quarter: shown.quarter, at: shown.to, planned: plan.by(shown.to) },
      ended,
      chart: { planned: plan.months },
      whole: districts.total,
      districts: districts.rows,
      organisations: tableOf('organisationId').rows,
    }
  },
})

const NOTHING_ENDED = {
  year: null,
  ended: [],
  chart: { planned: [] },
  whole: null,
  districts: [],
  organisations: [],
}

/** The running year so far, the whole programme together; null before its first day. */
function runningYear(
  calendar: CohortCalendar,
  counts: readonly PlaceCounts[],
  quarters: readonly Quarter[],
  today: Day,
) {
  const [first] = quarters
  if (!first) return null
  const { year, by } = yearPlan(calendar, first.year)
  const { total } = publishGrowth(
    [quarters.map((_, slice) => flowOf(counts, slice))],
    quarters.map(({ to }) => limitOn(calendar, to)),
  )
  return { ...year, flow: total.at(-1) ?? 0, planned: by(today) }
}
