import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { logVisit, visitToLog } from '#app/domain/mentoring/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { filledWith, textOf } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { SaveBar } from '#app/ui/save-bar.tsx'
import { LogFields } from './log-fields.tsx'
import { VISIT_FIELDS } from './visit-fields.tsx'
import { sayFamily } from './visit-words.ts'

export const meta: MetaFunction<typeof loader> = () => [{ title: pageTitle('Log a visit') }]

export const loader = page({ visit: ask(visitToLog) })

export const action = submits({
  log: intent(logVisit, {
    then: (visitId, { params, visitor }) =>
      visitor.actor.relations.some(({ kind, match }) => kind === 'mentors' && match === params['matchId'])
        ? `/visits/${visitId}?done=logged`
        : `/matches/${params['matchId']}?done=visit-logged`,
  }),
})

/** The form for a visit: on a phone, in under a minute. A coordinator enters here what was told by telephone. */
export default function LogVisitPage() {
  const { visit, form: fresh } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()?.form
  const back = visit.asMentor
    ? { href: '/visits', label: 'My visits' }
    : { href: `/matches/${visit.matchId}`, label: `Match ${visit.reference}` }
  if (!visit.mayLog && !sent)
    return (
      <Page width="reading" back={back}>
        <PageHead title="Log a visit" />
        <EmptyState title="Visits of this match cannot be logged now">
          It has not started, is paused or has ended.
        </EmptyState>
      </Page>
    )

  const form = filledWith(sent ? { ...sent, theirs: false } : fresh, {
    happenedOn: visit.plannedOn ?? visit.today,
    minutes: visit.last ? String(visit.last.minutes) : undefined,
    medium: visit.last?.medium,
    present: visit.last?.present,
    miles: visit.last?.miles?.toString(),
  })
  const visitId = textOf(form, 'visitId') || form.key
  return (
    <Page width="reading" back={back}>
      <ErrorSummary form={form} fields={VISIT_FIELDS} />
      {sent?.theirs && visit.mayLog && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/visits/${visitId}`}>
            See what was logged
          </a>
        </p>
      )}
      <PageHead
        title="Log a visit"
        lede={
          visit.asMentor
            ? `${sayFamily(visit.firstNames)}. About a minute.`
            : `${sayFamily(visit.firstNames)}. As the mentor told it, with its true day.`
        }
      />
      <FormFrame form={form} intent="log">
        <Hidden name="visitId" value={visitId} />
        <LogFields form={form} visit={visit} />
        <SaveBar note={visit.asMentor ? 'You can correct it for 72 hours.' : undefined}>
          <Button block>Save the visit</Button>
        </SaveBar>
      </FormFrame>
    </Page>
  )
}
