import { type MetaFunction, useLoaderData, useSearchParams } from '@remix-run/react'
import { ownMatches } from '#app/domain/matching/index.ts'
import { nextVisits, ownVisits } from '#app/domain/mentoring/index.ts'
import { dutyLine, ownConcerns } from '#app/domain/safeguarding/index.ts'
import { nextOwnSession } from '#app/domain/supervision/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { WorriesRaised } from '../safeguarding/worries-raised.tsx'
import { DoneVisits } from './done-visits.tsx'
import { FamiliesVisited } from './families-visited.tsx'
import { NewKeyWorkers } from './new-key-workers.tsx'
import { NextVisit } from './next-visit.tsx'
import { isVisiting } from './own-match-words.ts'
import { ToDo } from './to-do.tsx'
import { Worried } from './worried.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('My visits') }]

export const loader = page({
  matches: ask(ownMatches, () => ({})),
  next: ask(nextVisits, () => ({})),
  line: ask(dutyLine, () => ({})),
  worries: ask(ownConcerns, () => ({})),
  supervision: ask(nextOwnSession, () => ({})),
  visits: ask(ownVisits, ({ url }) => ({ cursor: url.searchParams.get('cursor') ?? undefined })),
})

/** A mentor's first screen: the next visit, what waits, whom to call, and what is done. */
export default function MyVisitsPage() {
  const { matches, next, line, worries, supervision, visits } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const earlier = search.has('cursor')
  const matchOf = (id: string) => matches.rows.find(({ matchId }) => matchId === id) ?? {}
  const proposals = matches.rows.filter(({ mayAnswer }) => mayAnswer)
  const written = matches.rows.filter((match) => isVisiting(match) && (match.unread ?? 0) > 0)
  const overdue = next.rows.filter(({ inDays }) => inDays < 0)
  const coming = next.rows.find(({ inDays }) => inDays >= 0)
  const others = matches.rows.filter(({ matchId, mayAnswer }) => !mayAnswer && matchId !== coming?.matchId)
  return (
    <Page width="reading">
      {search.get('done') === 'declined' && (
        <Alert tone="success" label="Answer saved">
          Your answer is saved. You need not say why.
        </Alert>
      )}
      {!earlier && <NewKeyWorkers matches={matches.rows} visits={visits.rows} />}
      <PageHead title="My visits" />
      {!earlier && (
        <>
          {coming && (
            <NextVisit
              plan={coming}
              match={matchOf(coming.matchId)}
              line={line}
              first={overdue.length + proposals.length === 0}
            />
          )}
          {matches.rows.length > 0 && (
            <p className="govuk-body govuk-!-margin-bottom-6">
              <a className="govuk-link" href="/visits/calendar">
                Show your visits in your calendar
              </a>
            </p>
          )}
          <ToDo
            written={written}
            proposals={proposals}
            overdue={overdue}
            supervision={supervision.rows[0]}
            matchOf={matchOf}
          />
          <FamiliesVisited matches={others} plans={next.rows} />
          {matches.rows.length === 0 && (
            <EmptyState title="You have no match yet">
              When a family may suit you, you read about it here first and say yes or no.
            </EmptyState>
          )}
          <Worried line={line} />
          <WorriesRaised worries={worries.rows} title="What you have raised" />
        </>
      )}
      {visits.rows.length > 0 && (
        <DoneVisits
          visits={visits}
          matchOf={matchOf}
          earlier={earlier}
          severalFamilies={matches.rows.filter(isVisiting).length > 1}
        />
      )}
    </Page>
  )
}
