import {
  type MetaFunction,
  useActionData,
  useLoaderData,
  useLocation,
  useRouteLoaderData,
} from '@remix-run/react'
import { familyProfile } from '#app/domain/families/index.ts'
import { proposeMatch, rankVolunteers } from '#app/domain/matching/index.ts'
import { type MatchStage, openMatchStages } from '#app/domain/matching/vocabulary.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { AskLine } from '#app/ui/ask-line.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Panel } from '#app/ui/panel.tsx'
import { Split } from '#app/ui/split.tsx'
import { CandidateList } from './candidate-list.tsx'
import { CompareCandidates } from './compare-candidates.tsx'
import { sayAskedFor, sayFree, sayGoals, sayLanguages, sayWait } from './family-words.ts'
import { NotPossible } from './not-possible.tsx'
import { ProposedAlready } from './proposed-already.tsx'
import { sharedQuestions } from './questions.ts'
import { WhyNot } from './why-not.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Who could mentor ${data ? nameOf(data.family) : 'this family'}?`) },
]

export const loader = page({
  family: ask(familyProfile, ({ params }) => ({ matchingProfileId: params['matchingProfileId'] })),
  ranking: ask(rankVolunteers, ({ params, url }) => ({
    matchingProfileId: params['matchingProfileId'],
    show: url.searchParams.get('show') === 'many' ? 'many' : 'few',
    why: url.searchParams.get('why')?.slice(0, 80) ?? undefined,
  })),
})

export const action = submits({
  propose: intent(proposeMatch, {
    then: (matchId, { params }) => `/families/${params['matchingProfileId']}/match?proposed=${matchId}`,
  }),
})

type Data = ReturnType<typeof useLoaderData<typeof loader>>
export type Ranking = Data['ranking']
export type Proposed = NonNullable<Data['family']['matches']>[number]
export type Candidate = Ranking['candidates'][number]

const isOpen = (stage: MatchStage) => (openMatchStages as readonly MatchStage[]).includes(stage)

/** Who could mentor one family, why, who could not, and the best three side by side. A person decides. */
export default function MatchFamily() {
  const { family, ranking, form: fresh } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()?.form
  const account = useRouteLoaderData<typeof rootLoader>('root')?.account
  const search = new URLSearchParams(useLocation().search)
  const proposes = family.waitingSince != null && (account?.relations.includes('coordinates') ?? false)
  const shared = sharedQuestions(ranking.candidates)
  const proposed = (family.matches ?? []).filter(({ stage }) => isOpen(stage))
  const newest = proposed.find(({ matchId }) => matchId === search.get('proposed'))
  return (
    <Page back={{ href: `/families/${family.familyId}`, label: titleOf(family) }}>
      {sent && <ErrorSummary form={sent} />}
      {newest && !sent && (
        <Alert tone="success" label="Proposed">
          {newest.volunteer} is proposed, and has an e-mail that says there is something to look at.{' '}
          <a className="govuk-link" href={`/matches/${newest.matchId}`}>
            Open the match
          </a>
        </Alert>
      )}
      <PageHead
        caption={`Family ${family.reference}. ${family.keyWorker ? `Key worker: ${family.keyWorker}` : 'No key worker'}`}
        title={`Who could mentor ${nameOf(family)}?`}
        lede="Propose up to three. Each is asked first; then the family chooses, or says no. They need not say why."
      />
      {ranking.shares && <Facts facts={factsOf(family)} />}
      <Split side={<WhyNot ranking={ranking} asked={search.get('why') ?? ''} />}>
        <ProposedAlready proposed={proposed} />
        <h2 className="govuk-heading-m">{findingOf(ranking)}</h2>
        {ranking.shares ? (
          <>
            <AskOnce questions={shared} />
            <CandidateList
              shared={shared}
              ranking={ranking}
              form={fresh}
              proposes={proposes}
              all={search.get('show') === 'many'}
            />
            <NotPossible ranking={ranking} />
          </>
        ) : (
          <EmptyState title="The family does not share a profile">
            Nobody looks for a mentor until it agrees.
          </EmptyState>
        )}
      </Split>
      {ranking.candidates.length > 1 && (
        <CompareCandidates candidates={ranking.candidates.slice(0, 3)} shared={shared} />
      )}
    </Page>
  )
}

/** What nobody knows of the family, whoever becomes its mentor. */
function AskOnce({ questions }: { questions: readonly string[] }) {
  if (questions.length === 0) return null
  return (
    <Panel title="To ask, whoever is proposed" tone="wash">
      {questions.map((says) => (
        <AskLine key={says}>{says}</AskLine>
      ))}
    </Panel>
  )
}

function findingOf({ possible, shares }: Ranking): string {
  if (!shares) return 'Consent comes first'
  if (possible === 0) return 'Nobody fits today'
  return possible === 1 ? '1 volunteer fits' : `${possible} volunteers fit, best first`
}

const titleOf = ({ familyName, reference }: Data['family']) =>
  familyName ? `The ${familyName} family` : `Family ${reference}`
const nameOf = (family: Data['family']) =>
  titleOf(family).replace(/^(The|Family)/, (word) => word.toLowerCase())

function factsOf({ daysWaiting, waitingSince, outcode, place, district, answers }: Data['family']) {
  return [
    { name: 'Waiting', value: sayWait(daysWaiting, waitingSince) },
    { name: 'Area', value: [outcode, place ?? district].filter(Boolean).join(', ') },
    { name: 'Speaks', value: sayLanguages(answers ?? {}) },
    { name: 'Free', value: sayFree(answers ?? {}) },
    { name: 'Goals', value: sayGoals(answers ?? {}) },
    { name: 'Asked for', value: sayAskedFor(answers ?? {}) },
  ]
}
