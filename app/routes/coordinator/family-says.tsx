import { type MetaFunction, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { handleRequest, heardFromFamily } from '#app/domain/belonging/index.ts'
import { feedbackNames } from '#app/domain/belonging/vocabulary.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { dayOf, sayDay } from '#app/kernel/day.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { NextAction } from '#app/ui/panel.tsx'
import { Rows } from '#app/ui/rows.tsx'
import { Section } from '#app/ui/section.tsx'

export const meta: MetaFunction<typeof loader> = () => [{ title: pageTitle('What the family says') }]

export const loader = page({ heard: ask(heardFromFamily) })

export const action = submits({
  handle: intent(handleRequest, {
    with: () => ({}),
    then: (matchId) => `/matches/${matchId}/family-says?done=handled`,
  }),
})

type Heard = ReturnType<typeof useLoaderData<typeof loader>>['heard']

/** What a family asked for and how it says it is going: for coordinators, never for its mentor or key worker. */
export default function FamilySays() {
  const { heard, form: fresh } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form ?? fresh
  const [search] = useSearchParams()
  const [request] = heard.requests
  return (
    <Page width="reading" back={{ href: `/matches/${heard.matchId}`, label: `Match ${heard.reference}` }}>
      <ErrorSummary form={form} />
      {search.get('done') === 'handled' && !request && (
        <Alert tone="success" label="Done">
          The request is marked as handled.
        </Alert>
      )}
      <PageHead
        caption={`Match ${heard.reference}`}
        title="What the family says"
        lede={`About its time with ${heard.mentor ?? 'its mentor'}. The mentor and the key worker do not see this page.`}
      />
      {request && <Request request={request} form={form} />}
      <Section title="How is it going?">
        {heard.answers.length === 0 ? (
          <EmptyState title="The family has not answered yet" />
        ) : (
          <Rows
            rows={heard.answers.map(({ feedbackId, answer, givenOn, by }) => ({
              id: feedbackId,
              title: feedbackNames[answer],
              note: `${sayDay(givenOn)}${by ? `, ${by}` : ''}`,
            }))}
          />
        )}
      </Section>
    </Page>
  )
}

type RequestProps = { request: Heard['requests'][number]; form: FormState }

function Request({ request: { familyRequestId, kind, askedAt, version }, form }: RequestProps) {
  return (
    <NextAction title={kind === 'stop' ? 'The family asked to stop' : 'The family asked for another mentor'}>
      <p className="govuk-body">
        Asked on {sayDay(dayOf(new Date(askedAt)))}. Call in the safe way, listen, and move the match if that
        is what they want. They need not say why.
      </p>
      <FormFrame form={form} intent="handle" version={version}>
        <Hidden name="familyRequestId" value={familyRequestId} />
        <Button>Mark as handled</Button>
      </FormFrame>
    </NextAction>
  )
}
