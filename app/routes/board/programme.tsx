import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { programmeCohort, sayProgrammeYear } from '#app/domain/cohorts/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { sayDay } from '#app/kernel/day.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { CohortFigures } from './cohort-figures.tsx'
import { CohortYears } from './cohort-years.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Programme') }]

export const loader = page({ cohort: ask(programmeCohort, () => ({})) })

/** Will this year's number be reached: what is counted so far, with the people behind it. */
export default function Programme() {
  const { cohort } = useLoaderData<typeof loader>()
  const current = cohort.years.at(-1)
  if (!current) return null
  const missing = (current.target ?? 0) - current.flow
  return (
    <Page>
      <PageHead
        caption={`${sayProgrammeYear(current.programmeYear)}: ${sayDay(current.from)} to ${sayDay(current.to)}`}
        title={
          missing > 0
            ? `${current.flow} of ${current.target} recruited and trained so far`
            : `The target of ${current.target} is reached`
        }
        lede={
          missing > 0
            ? `${missing} more by ${sayDay(current.to)}.`
            : `${current.flow} people were recruited and trained this year.`
        }
      />
      <CohortFigures year={current} evidenceFor="" />
      <CohortYears years={cohort.years} evidenceFor="" />
    </Page>
  )
}
