import type { MetaFunction } from '@remix-run/node'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Section } from '#app/ui/section.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Accessibility') }]

/** What was done so that everybody can use the service, and what nobody has checked yet. */
export default function Accessibility() {
  return (
    <Page width="reading">
      <PageHead
        title="Accessibility"
        lede="What was done so that you can use Alongside, and what is not checked yet."
      />

      <Section title="What you can expect">
        <ul className="govuk-list govuk-list--bullet">
          <li>Every page works without scripts, with a keyboard alone, and on a phone 320 pixels wide.</li>
          <li>Text can be made larger in the browser. Nothing relies on colour alone.</li>
          <li>Every question has a label. A fault says what to put right, and leads to the place.</li>
          <li>Charts have their numbers in words or in a table.</li>
          <li>What you wrote is kept when you are signed out in the middle of it.</li>
        </ul>
      </Section>

      <Section title="What was checked">
        <p className="govuk-body">
          A machine checks our pages against the Web Content Accessibility Guidelines 2.2, levels A and AA,
          each time the service is tested. A machine finds only some of the faults that a person would.
        </p>
        <p className="govuk-body">
          Not checked yet: no one has tried these pages with a screen reader, a magnifier, speech control or
          high contrast. So we do not claim that they meet the guidelines in full.
        </p>
      </Section>

      <Section title="If something stands in your way">
        <p className="govuk-body">
          Tell the person you know in the programme. Anything you can do here can also be done by telephone or
          on paper, and it counts from the same date.
        </p>
        <p className="govuk-body">
          If you are not content with the answer, the{' '}
          <a className="govuk-link" href="https://www.equalityadvisoryservice.com/">
            Equality Advisory and Support Service
          </a>{' '}
          can advise you.
        </p>
      </Section>
    </Page>
  )
}
