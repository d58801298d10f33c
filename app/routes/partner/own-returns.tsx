import { sayQuarter } from '#app/domain/partners/index.ts'
import { sayDay } from '#app/kernel/day.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { NextAction } from '#app/ui/panel.tsx'
import { Section } from '#app/ui/section.tsx'
import { Strip } from '#app/ui/strip.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { CohortData } from './cohort.tsx'
import { returnHref, sayHours, stageTag } from './return-words.ts'

type Own = { returns: CohortData['returns']; organisationId: string }

/** What waits: a question about a return, or the quarter that ended last; nothing where that is certified. */
export function WaitingReturn({ returns: { returns, host }, organisationId }: Own) {
  const waiting = returns.findLast(({ stage }) => stage === 'queried') ?? returns.find(({ ended }) => ended)
  if (!waiting || (waiting.stage !== 'queried' && waiting.stage !== 'draft')) return null
  const about = sayQuarter(waiting.from)
  return (
    <NextAction
      title={
        waiting.stage === 'queried' ? `${host} has asked about ${about}` : `Certify your return for ${about}`
      }
    >
      <p className="govuk-body">
        {waiting.stage === 'queried'
          ? 'Read the question, answer it and certify again.'
          : `${waiting.late ? 'It was due on' : 'It is due by'} ${sayDay(waiting.dueOn)}. The numbers are drafted from your records.`}
      </p>
      <ButtonLink href={returnHref(organisationId, waiting.from)}>
        {waiting.stage === 'queried' ? 'Answer the question' : 'Check and certify'}
      </ButtonLink>
    </NextAction>
  )
}

/** The quarter that runs, in its most telling numbers. */
export function RunningQuarter({ returns: { running }, organisationId }: Own) {
  if (!running) return null
  const { figures } = running
  return (
    <Section title={`This quarter so far: ${sayQuarter(running.from)}`}>
      <Strip
        items={[
          {
            label: 'Recruited and trained',
            number: figures.recruited_and_trained,
            note: `${figures.applications} applied, ${figures.enquiries} got in touch`,
          },
          { label: 'In post today', number: figures.in_post, note: `${figures.left} left this quarter` },
          {
            label: 'Visits',
            number: figures.visits.toLocaleString('en-GB'),
            note: `${sayHours(figures.minutes)} hours with families`,
          },
          {
            label: 'Checks in date',
            number: figures.checks_in_date,
            of: `of ${figures.in_post}`,
            note: `${figures.matched} matched today`,
          },
        ]}
      />
      <p className="govuk-body">
        <a className="govuk-link" href={returnHref(organisationId, running.from)}>
          Check the draft of this quarter
        </a>
      </p>
    </Section>
  )
}

/** Every quarter with its return, newest first. */
export function OwnReturns({ returns: { returns }, organisationId }: Own) {
  return (
    <Section title="Returns">
      <DataTable
        caption="Quarterly returns"
        rows={returns}
        rowKey={({ from }) => from}
        columns={[
          {
            id: 'quarter',
            heading: 'Quarter',
            names: true,
            cell: ({ from }) => (
              <a className="govuk-link govuk-link--no-visited-state" href={returnHref(organisationId, from)}>
                {sayQuarter(from)}
              </a>
            ),
          },
          {
            id: 'stage',
            heading: 'Stands at',
            cell: ({ stage, late, ended }) => {
              const tag = stageTag(stage, { late, ended })
              return <Tag meaning={tag.meaning}>{tag.words}</Tag>
            },
          },
          { id: 'due', heading: 'Due by', cell: ({ dueOn }) => sayDay(dueOn) },
          {
            id: 'certified',
            heading: 'Certified',
            cell: ({ certifiedOn, edition }) =>
              certifiedOn ? `${sayDay(certifiedOn)}, edition ${edition}` : '',
          },
        ]}
      />
    </Section>
  )
}
