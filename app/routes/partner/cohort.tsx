import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { organisationCohort, sayProgrammeYear } from '#app/domain/cohorts/index.ts'
import { ownReturns } from '#app/domain/partners/index.ts'
import type { RequestWork } from '#app/http/kinds.ts'
import { ask, page } from '#app/http/page.server.ts'
import { held } from '#app/kernel/actor.ts'
import { sayDay } from '#app/kernel/day.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { CohortFigures, people } from '../board/cohort-figures.tsx'
import { CohortFunnel } from '../board/cohort-funnel.tsx'
import { CohortYears } from '../board/cohort-years.tsx'
import { OwnReturns, RunningQuarter, WaitingReturn } from './own-returns.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Our cohort') }]

export const loader = page({
  cohort: ask(organisationCohort, (work) => ownOrganisation(work)),
  returns: ask(ownReturns, (work) => ownOrganisation(work)),
})

function ownOrganisation({ visitor }: RequestWork) {
  return { organisationId: held(visitor.actor, 'reports_for').at(0)?.organisation ?? 'none' }
}

export type CohortData = ReturnType<typeof useLoaderData<typeof loader>>

/** A partner's own numbers, each opening to its own people. */
export default function OurCohort() {
  const { cohort, returns } = useLoaderData<typeof loader>()
  const current = cohort.years.at(-1)
  if (!current) return null
  return (
    <Page>
      <PageHead
        caption={`${cohort.name}, ${sayProgrammeYear(current.programmeYear).toLowerCase()}: ${sayDay(current.from)} to ${sayDay(current.to)}`}
        title={`${people(current.flow)} recruited and trained this year`}
        lede={`${people(current.stock)} in post on ${sayDay(current.stockOn)}.`}
      />
      <WaitingReturn returns={returns} organisationId={cohort.organisationId} />
      <CohortFigures year={current} planned={cohort.planned} evidenceFor={cohort.organisationId} />
      <RunningQuarter returns={returns} organisationId={cohort.organisationId} />
      <OwnReturns returns={returns} organisationId={cohort.organisationId} />
      <CohortFunnel
        funnel={cohort.funnel}
        from={current.from}
        evidence={cohort.organisationId}
        year={current.programmeYear}
      />
      <CohortYears years={cohort.years} evidenceFor={cohort.organisationId} />
    </Page>
  )
}
