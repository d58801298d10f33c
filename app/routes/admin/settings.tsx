import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { referenceList, referenceLists } from '#app/domain/governance/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Rows } from '#app/ui/rows.tsx'
import { Section } from '#app/ui/section.tsx'
import { LISTS } from './lists.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('Settings') }]

export const loader = page({ targets: ask(referenceList, () => ({ list: 'targets' })) })

/** Rules that hold from a day on, each with its page. */
const RULES = [
  {
    href: '/settings/duty-line',
    title: 'Duty line',
    note: 'The number that volunteers and staff call about a worry.',
  },
  {
    href: '/settings/small-numbers',
    title: 'Small numbers',
    note: 'Up to which count a number is hidden from the board.',
  },
] as const

/** What the programme is made of, list by list. */
export default function Settings() {
  const { targets } = useLoaderData<typeof loader>()
  const inForce = targets.rows.filter(
    ({ values }) => values['standing'] === 'in_force' && !values['organisationId'] && !values['districtId'],
  )
  return (
    <Page>
      <PageHead
        title="Settings"
        lede="Nothing is ever taken off a list. What no longer counts is given a last day, so that past figures stay the same."
      />
      <Rows
        rows={referenceLists.map((list) => ({
          id: list,
          title: (
            <a className="govuk-link" href={`/settings/${list}`}>
              {LISTS[list].title}
            </a>
          ),
          note:
            list === 'targets'
              ? `${LISTS.targets.lede} In force for the whole programme: ${inForce.map((row) => row.title.toLowerCase()).join(', ')}.`
              : LISTS[list].lede,
        }))}
      />
      <Section title="Rules with a date">
        <Rows
          rows={RULES.map(({ href, title, note }) => ({
            id: href,
            title: (
              <a className="govuk-link" href={href}>
                {title}
              </a>
            ),
            note,
          }))}
        />
      </Section>
    </Page>
  )
}
