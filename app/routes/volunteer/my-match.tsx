import { type MetaFunction, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { answerAsMentor, ownMatch } from '#app/domain/matching/index.ts'
import { holdOnMatch } from '#app/domain/safeguarding/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { AnswerProposal } from './answer-proposal.tsx'
import { MatchFacts } from './match-facts.tsx'
import { OnHold } from './on-hold.tsx'
import { isVisiting, nameOf, sayMessagesWith, stageWords } from './own-match-words.ts'
import { Worried } from './worried.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.match.mayAnswer ? 'A family for you' : 'Your match') },
]

export const loader = page({ match: ask(ownMatch), hold: ask(holdOnMatch) })

export const action = submits({
  yes: intent(answerAsMentor, {
    with: ({ params }) => ({ matchId: params['matchId'] ?? '', answer: 'yes' }),
    then: (matchId) => `/visits/matches/${matchId}?done=accepted`,
  }),
  no: intent(answerAsMentor, {
    with: ({ params }) => ({ matchId: params['matchId'] ?? '', answer: 'no' }),
    then: () => '/visits?done=declined',
  }),
})

/** A volunteer's match: first an anonymous family to say yes or no to, later the family by its first names. */
export default function MyMatchPage() {
  const { match, hold, form: fresh } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form ?? fresh
  const [search] = useSearchParams()
  const coordinator = match.coordinator?.name ?? null
  return (
    <Page width="reading" back={{ href: '/visits', label: 'My visits' }}>
      <ErrorSummary form={form} />
      {search.get('done') === 'accepted' && match.stage === 'mentor_accepted' && (
        <Alert tone="success" label="Answer saved">
          Your yes is saved. Now the family chooses; {coordinator ?? 'your coordinator'} tells you what they
          say.
        </Alert>
      )}
      <PageHead
        title={match.mayAnswer ? `${nameOf(match)} is looking for a mentor` : nameOf(match)}
        lede={
          match.mayAnswer
            ? 'Could it be you? The family has not been told about you yet.'
            : stageWords[match.stage ?? 'proposed']
        }
      />
      {hold.onHold && hold.line && <OnHold line={hold.line} />}
      <MatchFacts match={match} />
      {match.mayAnswer && <AnswerProposal form={form} version={match.version} coordinator={coordinator} />}
      {isVisiting(match) && (
        <>
          <p>
            <ButtonLink href={`/visits/matches/${match.matchId}/log`}>Log a visit</ButtonLink>
          </p>
          {match.professional?.isKeyWorker && (
            <p className="govuk-body">
              <a className="govuk-link" href={`/visits/matches/${match.matchId}/messages`}>
                {sayMessagesWith(match.professional.name, match.unread)}
              </a>
            </p>
          )}
          {hold.line && <Worried line={hold.line} at={`?match=${match.matchId}`} />}
        </>
      )}
    </Page>
  )
}
