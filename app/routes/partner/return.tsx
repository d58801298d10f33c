import { type MetaFunction, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import {
  acceptReturn,
  certifyReturn,
  differingMeasures,
  queryReturn,
  sayQuarter,
  seeReturn,
} from '#app/domain/partners/index.ts'
import type { RequestWork } from '#app/http/kinds.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { sayDay } from '#app/kernel/day.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Panel } from '#app/ui/panel.tsx'
import { Section } from '#app/ui/section.tsx'
import { Split } from '#app/ui/split.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { CertifyReturn } from './return-certify.tsx'
import { JudgeReturn } from './return-judge.tsx'
import { ReturnNumbers } from './return-numbers.tsx'
import { ReturnTasks } from './return-tasks.tsx'
import { ReturnVersions } from './return-versions.tsx'
import { returnHref, stageTag } from './return-words.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data ? `Return for ${sayQuarter(data.found.quarter.from)}` : 'Return') },
]

export const loader = page({ found: ask(seeReturn) })

const backWith =
  (done: string) =>
  (_: string, { params }: RequestWork) =>
    `${returnHref(params['organisationId'] ?? '', params['quarter'] ?? '')}?done=${done}`
const asTyped = () => ({})

export const action = submits({
  certify: intent(certifyReturn, { then: backWith('certified') }),
  query: intent(queryReturn, { with: asTyped, then: backWith('queried') }),
  accept: intent(acceptReturn, { with: asTyped, then: backWith('accepted') }),
})

/** A return as this page is given it. */
export type Return = ReturnType<typeof useLoaderData<typeof loader>>['found']

const DONE: Readonly<Record<string, string>> = {
  certified: 'Certified and sent. The figures are kept as they are now.',
  queried: 'Your question has been sent. The partner answers by certifying again.',
  accepted: 'The return is accepted. The partner has been told.',
}

const FIELDS = ['question', 'story', 'answer', 'declarations']

/** One quarter of one organisation: the numbers from the records, what was certified, and what is to be done. */
export default function ReturnPage() {
  const { found, form: fresh } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()?.form
  const [search] = useSearchParams()
  const { quarter, stage, today, organisation } = found
  const form: FormState = sent ?? fresh
  const done = sent ? undefined : DONE[search.get('done') ?? '']
  const tag = stageTag(stage, { late: today > quarter.dueOn, ended: today >= quarter.to })
  const story = found.editions.at(0)?.story
  return (
    <Page
      back={found.reports ? { href: '/cohort', label: 'Our cohort' } : { href: '/returns', label: 'Returns' }}
    >
      <ErrorSummary form={form} fields={FIELDS} />
      {done && (
        <Alert tone="success" label="Saved">
          {done}
        </Alert>
      )}
      <PageHead
        caption={`${organisation}. Quarter ${quarter.quarter} of programme year ${quarter.year}`}
        title={`Return for ${sayQuarter(quarter.from)}`}
        tag={<Tag meaning={tag.meaning}>{tag.words}</Tag>}
        lede={whereItStands(found)}
      />
      <Split
        side={
          <>
            <ReturnVersions found={found} />
            <Panel title="Where the numbers come from">
              <p className="govuk-body app-small">
                Nobody types a number here. If one is wrong, correct the record and it will follow. What was
                certified stays as it was.
              </p>
            </Panel>
          </>
        }
      >
        <OpenQuestion found={found} />
        {found.reports && <ReturnTasks found={found} />}
        {story && (
          <Section title="What happened this quarter">
            <p className="govuk-body app-keep-lines">{story}</p>
          </Section>
        )}
        {found.judges && <JudgeReturn found={found} form={form} />}
      </Split>
      <Section title="Numbers from the records" id="numbers">
        <ReturnNumbers found={found} />
        <p className="govuk-body app-small app-muted">
          The board sees small numbers as “c”, so that nobody can be known by them. Here you see your own
          numbers in full.
        </p>
      </Section>
      {found.reports && found.mayCertify && maySayMore(found) && (
        <CertifyReturn key={found.editions.length} found={found} form={form} />
      )}
    </Page>
  )
}

/** A certified return waits for its answer; it can be certified again only when there is something new to say. */
const maySayMore = ({ stage, editions, figures }: Return) =>
  stage !== 'certified' || (editions[0] ? differingMeasures(editions[0].figures, figures).length > 0 : true)

function whereItStands({
  quarter,
  stage,
  editions,
  questions,
  today,
  host,
  acceptedOn,
  organisation,
}: Return) {
  const edition = editions.at(0)
  const question = questions.at(0)
  if (stage === 'accepted' && acceptedOn) return `${host} accepted this on ${sayDay(acceptedOn)}.`
  if (stage === 'queried' && question && edition)
    return (
      <>
        {edition.certifiedBy} certified this on {sayDay(edition.certifiedOn)}. {host} asked about it on{' '}
        {sayDay(question.askedOn)}. Answer by <b>{sayDay(question.answerBy)}</b>.
      </>
    )
  if (edition) return `${edition.certifiedBy} certified this on ${sayDay(edition.certifiedOn)}.`
  if (today < quarter.to)
    return `The quarter runs until ${sayDay(quarter.to)}. The numbers are those of today; ${organisation} can certify them from that day.`
  return today > quarter.dueOn
    ? `Not certified yet. It was due on ${sayDay(quarter.dueOn)}.`
    : `Not certified yet. It is due by ${sayDay(quarter.dueOn)}.`
}

/** What the programme last asked, while it waits for its answer. */
function OpenQuestion({ found: { stage, questions, host } }: { found: Return }) {
  const question = questions.at(0)
  if (stage !== 'queried' || !question) return null
  return (
    <Panel title={`${host} asked`} tone="wash">
      <p className="govuk-body app-keep-lines">{question.question}</p>
      <p className="govuk-body app-small app-muted">
        {question.askedBy}, {sayDay(question.askedOn)}
      </p>
    </Panel>
  )
}
