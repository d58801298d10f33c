import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { returnsOfQuarter, sayQuarter } from '#app/domain/partners/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { sayDay } from '#app/kernel/day.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterLinks } from '#app/ui/filter-links.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Tag } from '#app/ui/tag.tsx'
import { returnHref, stageTag } from './return-words.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('Returns') }]

export const loader = page({ list: ask(returnsOfQuarter) })

/** Every partner's return for one quarter: who has certified, who is late, and where the records have moved on. */
export default function Returns() {
  const { list } = useLoaderData<typeof loader>()
  const { quarter, quarters, returns, today } = list
  if (!quarter) return null
  const certified = returns.filter(({ stage }) => stage !== 'draft').length
  const late = returns.filter((one) => one.late).length
  return (
    <Page>
      <PageHead
        caption={`Quarter ${quarter.quarter} of programme year ${quarter.year}`}
        title={`${certified} of ${returns.length} returns certified for ${sayQuarter(quarter.from)}`}
        lede={
          today < quarter.to
            ? `The quarter runs until ${sayDay(quarter.to)}. Returns are due by ${sayDay(quarter.dueOn)}.`
            : `Due by ${sayDay(quarter.dueOn)}.${late > 0 ? ` ${late} ${late === 1 ? 'is' : 'are'} late.` : ''}`
        }
      />
      <FilterLinks
        label="Quarter"
        items={quarters.map(({ from }) => ({
          href: `/returns?quarter=${from}`,
          label: sayQuarter(from),
          current: from === quarter.from,
        }))}
      />
      <DataTable
        caption={`Returns for ${sayQuarter(quarter.from)}`}
        rows={returns}
        rowKey={({ organisationId }) => organisationId}
        empty={
          <EmptyState title="No partner organisation yet">
            Partner organisations are added in the settings.
          </EmptyState>
        }
        columns={[
          {
            id: 'organisation',
            heading: 'Partner',
            names: true,
            cell: ({ organisation, organisationId }) => (
              <a
                className="govuk-link govuk-link--no-visited-state"
                href={returnHref(organisationId, quarter.from)}
              >
                {organisation}
              </a>
            ),
          },
          {
            id: 'stage',
            heading: 'Stands at',
            cell: ({ stage, late: isLate }) => {
              const tag = stageTag(stage, { late: isLate, ended: today >= quarter.to })
              return <Tag meaning={tag.meaning}>{tag.words}</Tag>
            },
          },
          {
            id: 'certified',
            heading: 'Certified',
            cell: ({ certifiedOn, edition }) =>
              certifiedOn
                ? `${sayDay(certifiedOn)}${edition && edition > 1 ? `, edition ${edition}` : ''}`
                : '',
          },
          {
            id: 'counted',
            heading: 'Recruited and trained',
            numeric: true,
            cell: ({ recruitedAndTrained }) => recruitedAndTrained,
          },
          { id: 'post', heading: 'In post', numeric: true, cell: ({ inPost }) => inPost },
          {
            id: 'differences',
            heading: 'Differences',
            numeric: true,
            cell: ({ differences, stage }) => (stage === 'draft' ? '' : differences),
          },
        ]}
      />
      <p className="govuk-body app-small app-muted">
        Numbers are those certified; where nothing is certified yet, those of the records now. A difference is
        a measure for which the records now say something else than was certified.
      </p>
    </Page>
  )
}
