import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { places } from '#app/domain/governance/index.ts'
import { apply } from '#app/domain/recruitment/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { ApplicationFields, applicationFields } from './application-fields.tsx'

export const meta: MetaFunction = () => [
  { title: pageTitle('Apply to be a mentor') },
  { name: 'description', content: 'Apply to walk alongside a family for about two hours a week.' },
]

export const loader = page({ places: ask(places, () => ({})) })

export const action = submits({ apply: intent(apply, { then: () => '/apply/received' }) })

/** The application, short and on one page. The rest is asked in person, at the interview. */
export default function Apply() {
  const { places: known, form: fresh } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form ?? fresh
  return (
    <Page width="reading" back={{ href: '/', label: 'What mentors do' }} exit>
      <ErrorSummary form={form} fields={applicationFields} />
      <PageHead
        title="Apply to be a mentor"
        lede="It takes about five minutes. You need no qualifications. Everything else we talk about in person."
      />
      <FormFrame form={form} intent="apply">
        <ApplicationFields form={form} districts={known.districts} asker="applicant" />
        <p className="govuk-body">
          A coordinator of the programme reads what you send, and nobody else.{' '}
          <a className="govuk-link" href="/privacy">
            What happens with what you tell us
          </a>
        </p>
        <Button>Send my application</Button>
      </FormFrame>
    </Page>
  )
}
