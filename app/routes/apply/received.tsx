import type { MetaFunction } from '@remix-run/react'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Section } from '#app/ui/section.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('We have your application') }]

/** That the application has arrived, and what comes next. */
export default function Received() {
  return (
    <Page width="reading" exit>
      <PageHead
        title="We have your application"
        lede="Thank you. We have sent you an e-mail to say so. You do not need to do anything now."
      />
      <Section title="What happens next">
        <ol className="govuk-list govuk-list--number">
          <li>A coordinator reads your application and gets in touch with you.</li>
          <li>You meet two of us for a talk about you, about families and about the role.</li>
          <li>We ask for two references and check your identity. You apply for a DBS check with our help.</li>
          <li>You join a free training course, at times that suit you as far as we can.</li>
          <li>A panel decides, you sign the agreement, and we look for a family that fits you.</li>
        </ol>
        <p className="govuk-body">You can stop at any time, and you need not say why.</p>
      </Section>
      <Section title="If you have been in trouble with the police">
        <p className="govuk-body">
          It does not rule you out. We ask only what the law lets us ask, and only after the first talk. Ask
          to speak with the coordinator alone if you would like to talk about it before.
        </p>
      </Section>
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          Back to what mentors do
        </a>
      </p>
    </Page>
  )
}
