import { type MetaFunction, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { addToVisit, correctVisit, ownVisit } from '#app/domain/mentoring/index.ts'
import { dutyLine } from '#app/domain/safeguarding/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { AddToVisit } from './add-to-visit.tsx'
import { CorrectVisit } from './correct-visit.tsx'
import { VISIT_FIELDS } from './visit-fields.tsx'
import { VisitNotice } from './visit-notice.tsx'
import { VisitSummary } from './visit-summary.tsx'
import { sayFamily, sayWeekday } from './visit-words.ts'
import { CallNow } from './worried.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data ? `Visit on ${sayWeekday(data.visit.happenedOn)}` : 'Visit') },
]

export const loader = page({
  visit: ask(ownVisit),
  line: ask(dutyLine, () => ({})),
})

const backWith =
  (done: string) =>
  (visitId: string): string =>
    `/visits/${visitId}?done=${done}`

export const action = submits({
  correct: intent(correctVisit, { then: backWith('corrected') }),
  add: intent(addToVisit, { then: backWith('added') }),
})

/** One logged visit: what was written, and how to correct it or, later, to add to it. */
export default function VisitPage() {
  const { visit, line, form: fresh } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const sent = useActionData<typeof action>()?.form
  const form = sent ?? fresh
  const correcting = visit.mayEdit && (search.has('correct') || sent !== undefined || fresh.restored === true)
  const done = sent ? null : search.get('done')
  const here = `/visits/${visit.visitId}`
  return (
    <Page
      width="reading"
      back={correcting ? { href: here, label: 'Visit' } : { href: '/visits', label: 'My visits' }}
    >
      <ErrorSummary form={form} fields={VISIT_FIELDS} />
      {visit.worry === 'urgent' && (
        <CallNow line={line} title="You logged an urgent worry. Call now">
          <a className="govuk-link" href={`/worry?match=${visit.matchId}`}>
            Then write it down
          </a>
        </CallNow>
      )}
      <VisitNotice done={done} visit={visit} />
      <PageHead
        title={correcting ? 'Correct this visit' : `Visit on ${sayWeekday(visit.happenedOn)}`}
        lede={sayFamily(visit.firstNames)}
      />
      {correcting ? (
        <CorrectVisit visit={visit} form={form} />
      ) : (
        <>
          <VisitSummary visit={visit} />
          {visit.mayEdit ? (
            <ButtonLink href={`${here}?correct`} kind="secondary">
              Correct this visit
            </ButtonLink>
          ) : (
            <AddToVisit form={form} />
          )}
        </>
      )}
    </Page>
  )
}
