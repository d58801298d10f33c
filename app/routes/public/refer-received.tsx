import type { MetaFunction } from '@remix-run/react'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Section } from '#app/ui/section.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Thank you') }]

/** That something has arrived and what comes next. It names nobody and nothing, whoever else sees the screen. */
export default function ReferReceived() {
  return (
    <Page width="reading" exit>
      <PageHead title="Thank you" lede="It has arrived. There is nothing more to do now." />
      <Section title="What happens next">
        <ol className="govuk-list govuk-list--number">
          <li>Somebody reads it, and is in touch in the way you chose and no other.</li>
          <li>They talk with you about what would help.</li>
          <li>We look for somebody who fits. You choose, or say no.</li>
        </ol>
        <p className="govuk-body">You can stop on any day, and you need not say why.</p>
      </Section>
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          Back to the first page
        </a>
      </p>
    </Page>
  )
}
