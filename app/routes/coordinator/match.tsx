import {
  type MetaFunction,
  useActionData,
  useLoaderData,
  useLocation,
  useRouteLoaderData,
} from '@remix-run/react'
import { answerAsMentor, matchFile, moveMatch, recordFamilyChoice } from '#app/domain/matching/index.ts'
import { matchStageNames } from '#app/domain/matching/names.ts'
import { visitingStages } from '#app/domain/matching/vocabulary.ts'
import { readWorry, visitsOfMatch } from '#app/domain/mentoring/index.ts'
import { holdOnMatch } from '#app/domain/safeguarding/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Split } from '#app/ui/split.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { ContactsLink } from './contacts-link.tsx'
import { MatchAfter } from './match-after.tsx'
import { MatchNext } from './match-next.tsx'
import { MatchPeople } from './match-people.tsx'
import { MatchReasonsPanel } from './match-reasons-panel.tsx'
import { MatchHistory, MatchSteps } from './match-steps.tsx'
import { MatchVisits } from './match-visits.tsx'
import { matchStageMeaning } from './match-words.ts'
import { OtherMoves } from './other-moves.tsx'
import { SpeakToSafeguarding } from './speak-to-safeguarding.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data ? pairOf(data.match) : 'Match') },
]

export const loader = page({
  match: ask(matchFile),
  visits: ask(visitsOfMatch),
  hold: ask(holdOnMatch),
})

const backTo = (code: string) => (matchId: string) => `/matches/${matchId}?done=${code}`

export const action = submits({
  answer: intent(answerAsMentor, { then: backTo('answered') }),
  choose: intent(recordFamilyChoice, { then: backTo('chosen') }),
  move: intent(moveMatch, { then: backTo('moved') }),
  'read-worry': intent(readWorry, { then: backTo('worry-read') }),
})

export type MatchData = ReturnType<typeof useLoaderData<typeof loader>>['match']
export type VisitsData = ReturnType<typeof useLoaderData<typeof loader>>['visits']

/** What every part of this page is given: the match, the state of its forms, and what whoever looks may do. */
export type MatchPartProps = {
  match: MatchData
  sent: FormState | undefined
  fresh: FormState
  coordinates: boolean
  keyWorks: boolean
}

/** Whose work is with the family's own page; a supervisor's is with the mentor alone. */
const OPEN_FAMILIES = ['coordinates', 'manages', 'safeguards', 'key_works'] as const

const DONE: Readonly<Record<string, string>> = {
  answered: 'The mentor’s answer is recorded.',
  chosen: 'What the family said is recorded.',
  moved: 'The step is recorded.',
  coordinator: 'The coordinator is changed.',
  'worry-read': 'The worry is marked as read.',
  'visit-logged': 'The visit is logged.',
}

/** One match: where it stands, the one thing to do next, who is linked to whom, and why the pair was proposed. */
export default function Match() {
  const { match, visits, hold, form: fresh } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()?.form
  const relations = useRouteLoaderData<typeof rootLoader>('root')?.account?.relations ?? []
  const notice = DONE[new URLSearchParams(useLocation().search).get('done') ?? '']
  const part: MatchPartProps = {
    match,
    sent,
    fresh,
    coordinates: relations.includes('coordinates'),
    keyWorks: relations.includes('key_works'),
  }
  const { reference, district, stage } = match
  return (
    <Page back={backFrom(match, relations)}>
      {sent && <ErrorSummary form={sent} />}
      {notice && !sent && (
        <Alert tone="success" label="Done">
          {notice}
        </Alert>
      )}
      <PageHead
        caption={`Match ${reference}. ${district}`}
        title={pairOf(match)}
        tag={stage && <Tag meaning={matchStageMeaning[stage]}>{matchStageNames[stage]}</Tag>}
        actions={part.coordinates && <ContactsLink to={`/matches/${match.matchId}/contacts`} />}
      />
      <SpeakToSafeguarding hold={hold} />
      <Split
        side={
          <>
            <MatchPeople
              match={match}
              mayOpenFamily={OPEN_FAMILIES.some((relation) => relations.includes(relation))}
              mayReadMessages={part.coordinates || part.keyWorks}
              mayHearFamily={part.coordinates}
              mayAssign={part.coordinates || relations.includes('manages')}
            />
            <MatchAfter match={match} mayMatch={part.coordinates || relations.includes('manages')} />
            <OtherMoves {...part} />
          </>
        }
      >
        <MatchNext {...part} />
        <MatchVisits
          matchId={match.matchId ?? ''}
          visits={visits}
          fresh={fresh}
          coordinates={part.coordinates}
          mayLog={part.coordinates && visitingStages.some((one) => one === stage)}
        />
        <MatchSteps match={match} />
        <MatchReasonsPanel match={match} />
        <MatchHistory match={match} />
      </Split>
    </Page>
  )
}

function pairOf({ volunteer, familyName, familyReference }: MatchData): string {
  return `${volunteer} and ${familyName ? `the ${familyName} family` : `family ${familyReference}`}`
}

/** A supervisor comes from the volunteer's page; whoever may list matches from the list. */
function backFrom({ volunteerId }: MatchData, relations: readonly string[]) {
  const lists = ['coordinates', 'manages', 'safeguards', 'key_works'].some((kind) => relations.includes(kind))
  return lists
    ? { href: '/matches', label: 'Matches' }
    : { href: `/supervision/${volunteerId}`, label: 'Supervision' }
}
