import type { MetaFunction } from '@remix-run/node'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Section } from '#app/ui/section.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Privacy') }]

export default function Privacy() {
  return <PrivacyPage />
}

type PrivacyPageProps = {
  /** Who decides what is kept and why: the organisation that runs the programme. */
  host?: string
}

/** What is kept about people, who sees it, and what they may ask for. */
export function PrivacyPage({ host = 'The organisation that runs the programme' }: PrivacyPageProps) {
  return (
    <Page width="reading">
      <PageHead title="Privacy" lede="What we keep about you, who sees it, and what you can ask for." />

      <Section title="Who is responsible">
        <p className="govuk-body">
          {host} decides what is kept and why. A partner organisation is responsible for the volunteers it
          recruits itself.
        </p>
      </Section>

      <Section title="What we keep">
        <ul className="govuk-list govuk-list--bullet">
          <li>
            Of a volunteer: how to reach you, when you are free, your checks and training with their dates,
            and your visits.
          </li>
          <li>
            Of a family: how to reach you safely, what you need, what you agreed to share, and the visits you
            had.
          </li>
          <li>
            Of anyone who signs in: your e-mail address, and a scrambled form of your password that nobody can
            read back.
          </li>
        </ul>
        <p className="govuk-body">
          We ask only for what we use. The names, contact details, addresses and notes of families are
          encrypted where they are stored.
        </p>
      </Section>

      <Section title="Who sees it">
        <p className="govuk-body">
          People see what their work needs and no more. A mentor sees what the family chose to share. A
          coordinator does not see a family’s full file. Someone who was helped as a family and is now a
          volunteer has two separate records, and the people who work with one do not see the other.
        </p>
        <p className="govuk-body">
          Each time someone opens a person’s page we write down who and when. You may ask who has looked at
          your record, and why.
        </p>
        <p className="govuk-body">
          If someone may be in danger, we may have to tell other services. We talk to you about it first
          unless that would make the danger worse.
        </p>
      </Section>

      <Section title="Cookies">
        <p className="govuk-body">
          One cookie keeps you signed in. It goes when you sign out. We use no advertising and no visitor
          tracking, and our pages load nothing from other companies.
        </p>
      </Section>

      <Section title="What you can ask for">
        <ul className="govuk-list govuk-list--bullet">
          <li>To see what we keep about you.</li>
          <li>To have it put right.</li>
          <li>
            To have it erased. Some records must be kept, such as those about a child’s safety. We then tell
            you why.
          </li>
          <li>To take back a consent. It counts from that moment.</li>
        </ul>
        <p className="govuk-body">
          Tell the person you know in the programme. If you are not content with the answer, you may complain
          to the{' '}
          <a className="govuk-link" href="https://ico.org.uk/make-a-complaint/">
            Information Commissioner’s Office
          </a>
          .
        </p>
      </Section>
    </Page>
  )
}
