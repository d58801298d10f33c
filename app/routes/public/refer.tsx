import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { refer } from '#app/domain/families/index.ts'
import { places } from '#app/domain/governance/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Section } from '#app/ui/section.tsx'
import { WorryPanel } from '#app/ui/worry-panel.tsx'
import {
  AgreementFields,
  FamilyFields,
  HelpFields,
  ReferrerFields,
  referFields,
  SafeContactFields,
} from './refer-fields.tsx'

export const meta: MetaFunction = () => [
  { title: pageTitle('Ask for a mentor') },
  { name: 'description', content: 'Ask for a mentor for your family, or for a family you work with.' },
]

export const loader = page({ places: ask(places, () => ({})) })

export const action = submits({ refer: intent(refer, { with: () => ({}), then: () => '/refer/received' }) })

/** Where a family asks for a mentor, or somebody asks for it. How to be in touch safely comes before everything else. */
export default function Refer() {
  const { places: known, form: fresh } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form ?? fresh
  return (
    <Page width="reading" back={{ href: '/', label: 'What mentors do' }} exit>
      <ErrorSummary form={form} fields={referFields} />
      <PageHead
        title="Ask for a mentor"
        lede="For your own family, or for one you work with. It takes about five minutes, and you can stop on any day."
      />
      <WorryPanel title="Is somebody in danger now?">
        <p>
          Call{' '}
          <a className="govuk-link" href="tel:999">
            999
          </a>
          . Nobody reads this form at once.
        </p>
      </WorryPanel>
      <FormFrame form={form} intent="refer">
        <Section title="First: how is it safe to be in touch?">
          <SafeContactFields form={form} />
        </Section>
        <Section title="The family">
          <FamilyFields form={form} districts={known.districts} />
        </Section>
        <Section title="If you ask for another family">
          <ReferrerFields form={form} />
        </Section>
        <Section title="What would help?">
          <HelpFields form={form} />
        </Section>
        <Section title="What may we do?">
          <AgreementFields form={form} />
        </Section>
        <p className="govuk-body">
          What you write is encrypted. The people who look after families read it, and nobody else.{' '}
          <a className="govuk-link" href="/privacy">
            What happens with what you tell us
          </a>
        </p>
        <Button>Send</Button>
      </FormFrame>
    </Page>
  )
}
