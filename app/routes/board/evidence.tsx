import { type MetaFunction, useLoaderData, useSearchParams } from '@remix-run/react'
import { evidence, sayProgrammeYear } from '#app/domain/cohorts/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { sayDay } from '#app/kernel/day.ts'
import { Details } from '#app/ui/details.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { Section } from '#app/ui/section.tsx'
import { SummaryCard } from '#app/ui/summary-list.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('The evidence') }]

export const loader = page({ people: ask(evidence) })

const READINGS = {
  flow: { title: 'Recruited and trained', lede: 'Everybody whose last gate was met in this year.' },
  stock: { title: 'In post', lede: 'Everybody in post at the end of this year, or today while it runs.' },
}

/** The people behind one number, with the day of every gate and the record that proves it. */
export default function Evidence() {
  const { people } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const reading = READINGS[search.get('basis') === 'stock' ? 'stock' : 'flow']
  const back = search.has('organisationId')
    ? { href: '/cohort', label: 'Our cohort' }
    : { href: '/programme', label: 'Programme' }
  return (
    <Page back={back}>
      <PageHead
        caption={sayProgrammeYear(Number(search.get('year')))}
        title={reading.title}
        lede={`${reading.lede} Each line names the record that proves it, and nothing of what the record says.`}
      />
      <Section title={people.rows.length === 0 ? 'Nobody yet' : 'One by one'}>
        {people.rows.map((person) => (
          <SummaryCard
            key={person.volunteerId}
            title={`${person.reference} ${person.displayName}`}
            rows={[
              { name: 'Counted on', value: sayDay(person.recruitedAndTrainedOn) },
              { name: 'Organisation', value: person.organisation },
              {
                name: 'Gates',
                value: (
                  <Details summary={`${person.gates.length} gates, each with its day and its record`}>
                    <ul className="govuk-list">
                      {person.gates.map((gate) => (
                        <li key={gate.evidenceId}>
                          {gate.name}: {sayDay(gate.happenedOn)} <code>{gate.evidenceId.slice(-12)}</code>
                        </li>
                      ))}
                    </ul>
                  </Details>
                ),
              },
            ]}
          />
        ))}
      </Section>
      {people.next && (
        <Pagination
          of="people"
          olderLabel="Next"
          older={`/programme/evidence?${withAfter(search, people.next)}`}
        />
      )}
    </Page>
  )
}

function withAfter(search: URLSearchParams, after: string): string {
  const next = new URLSearchParams(search)
  next.set('after', after)
  return next.toString()
}
