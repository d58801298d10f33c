import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { programmeCohort, sayProgrammeYear } from '#app/domain/cohorts/index.ts'
import { returnsStanding } from '#app/domain/partners/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { sayDay } from '#app/kernel/day.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Split } from '#app/ui/split.tsx'
import { CohortFigures } from './cohort-figures.tsx'
import { CohortFunnel } from './cohort-funnel.tsx'
import { CohortPlaces } from './cohort-places.tsx'
import { ProgrammeQueue } from './programme-queue.tsx'
import { WithFamilies } from './with-families.tsx'
import { YearChart } from './year-chart.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Programme') }]

export const loader = page({
  cohort: ask(programmeCohort, () => ({})),
  returns: ask(returnsStanding, () => ({})),
})

/** The programme as this page is given it. */
export type ProgrammeData = Omit<ReturnType<typeof useLoaderData<typeof loader>>, 'form'>

/** Will this year's number be reached: what is counted so far against what was planned, and where people are. */
export default function Programme() {
  const { cohort, returns } = useLoaderData<typeof loader>()
  const { years, planned, today } = cohort
  const current = years.at(-1)
  if (!current) return null
  return (
    <Page>
      <PageHead
        caption={`Programme ${sayProgrammeYear(current.programmeYear).toLowerCase()}: ${sayDay(current.from)} to ${sayDay(current.to)}`}
        title={sayFinding(current, planned)}
        lede={sayRest(current, planned, today)}
      />
      <CohortFigures year={current} years={years} planned={planned} evidenceFor="" />
      <YearChart cohort={cohort} year={current} />
      <Split half side={<ProgrammeQueue cohort={cohort} returns={returns} />}>
        <CohortFunnel funnel={cohort.funnel} from={current.from} evidence="" year={current.programmeYear} />
      </Split>
      <WithFamilies cohort={cohort} />
      <CohortPlaces kind="District" places={cohort.districts} year={current} total={planned} />
      <CohortPlaces kind="Organisation" places={cohort.organisations} year={current} total={planned} />
    </Page>
  )
}

type Year = ProgrammeData['cohort']['years'][number]

/** What matters about the year so far, in one line. */
function sayFinding({ flow, target }: Year, planned: number | null): string {
  if (target === null || planned === null) return `${flow} recruited and trained so far`
  if (flow >= target) return `The target of ${target} is reached`
  const behind = planned - flow
  if (behind > 0) return `${flow} of ${target}: we are ${behind} behind the profile`
  if (behind < 0) return `${flow} of ${target}: we are ${-behind} ahead of the profile`
  return `${flow} of ${target}: we are on the profile`
}

function sayRest({ flow, target, to }: Year, planned: number | null, today: string): string {
  if (target === null || planned === null) return 'No target is set for this year.'
  if (flow >= target) return `${flow} people were recruited and trained this year.`
  return `By ${sayDay(today)} the profile is ${planned}. ${target - flow} more are to be counted by ${sayDay(to)}.`
}
