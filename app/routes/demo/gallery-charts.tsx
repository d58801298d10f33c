import type { MetaFunction } from '@remix-run/react'
import { demoPage } from '#app/http/demo-page.server.ts'
import { BarRows } from '#app/ui/bar-rows.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { Figure, Figures } from '#app/ui/figure.tsx'
import { LineChart } from '#app/ui/line-chart.tsx'
import { OutcodeMap } from '#app/ui/outcode-map.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Section } from '#app/ui/section.tsx'
import { Split } from '#app/ui/split.tsx'
import { Strip } from '#app/ui/strip.tsx'
import { FORECAST, PLACES, PROFILE, SO_FAR } from './gallery-figures.ts'
import { GalleryFrame } from './gallery-frame.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Numbers and charts') }]

export const loader = demoPage

/** Numbers that people compare: each with its definition, each drawing with its table. */
export default function GalleryCharts() {
  return (
    <GalleryFrame at="/ui/charts" lede="Numbers that people compare, drawn on the server." dense>
      <Strip
        items={[
          { label: 'Families waiting', number: 23, note: 'Longest 61 days.' },
          { label: 'Applicants past their term', number: 4, of: 'of 31', note: '12 weeks to panel.' },
          { label: 'Supervision overdue', number: 3, of: 'of 19 mentors' },
          {
            label: 'Live concerns',
            number: 'Speak to Ngozi Adeyemi',
            note: 'On duty until 8pm.',
            quiet: true,
          },
        ]}
      />
      <Figures>
        <Figure
          title="Recruited and trained this year"
          number="54"
          against="of 500, profile 62"
          large
          definition="Each person counted once, ever, on the day the last gate was met."
          evidence={{ href: '#evidence', label: 'Open the evidence: 54 people' }}
          progress={{ value: 54, target: 500, planned: 62 }}
        />
        <Figure title="In post today" number="271" definition="Recruited and trained, and not left." />
        <Figure title="Matched today" number="163" definition="In a match that has begun and not ended." />
      </Figures>
      <Section title="Progress against the profile, with the forecast’s range">
        <LineChart
          title="Recruited and trained, programme year 2"
          finding="54 by 22 November against a profile of 62. The forecast for 30 September 2027 is 472, with 8 chances in 10 between 404 and 536. The target is 500."
          from="2026-10-01"
          to="2027-09-30"
          counted={SO_FAR}
          planned={PROFILE}
          forecast={FORECAST}
          target={500}
          note="Forecast from 231 people in checks or training, each stage’s rate and time taken."
          table={
            <DataTable
              caption="Profile and forecast"
              rows={FORECAST}
              rowKey={({ on }) => on}
              tight
              columns={[
                { id: 'on', heading: 'Day', names: true, cell: ({ on }) => on },
                { id: 'value', heading: 'Forecast', numeric: true, cell: ({ value }) => value },
                {
                  id: 'eight',
                  heading: '8 chances in 10',
                  numeric: true,
                  cell: ({ eight: [low, high] }) => `${low} to ${high}`,
                },
              ]}
            />
          }
        />
      </Section>
      <Split
        half
        side={
          <Section title="Where families wait">
            <OutcodeMap
              title="Families waiting, by area"
              finding="Most wait in Clacton and Jaywick, CO15, where 9 do."
              counted="Families waiting"
              places={PLACES}
              note="Each cell is the first half of a postcode, about where it lies. Never an address."
            />
          </Section>
        }
      >
        <Section title="Where people are, since 1 October">
          <BarRows
            caption="How many reached each stage"
            head={['Stage', 'People']}
            rows={[
              { name: 'Enquired', value: 1120 },
              { name: 'Applied', value: 402, note: '36 in 100', href: '#applied' },
              { name: 'Interviewed', value: 268, note: '67 in 100' },
              { name: 'Recruited and trained', value: 54, note: '89 in 100', counted: true },
              { name: 'Matched', value: 31, note: '57 in 100' },
            ]}
          />
        </Section>
      </Split>
      <Section title="The map on the whole width">
        <OutcodeMap
          title="Families waiting, by area, on the whole width"
          finding="Most wait in Clacton and Jaywick, CO15, where 9 do."
          counted="Families waiting"
          places={PLACES}
        />
      </Section>
    </GalleryFrame>
  )
}
