import { type Funnel, type FunnelStep, funnelSteps } from '#app/domain/cohorts/index.ts'
import { sayDay } from '#app/kernel/day.ts'
import { BarRows } from '#app/ui/bar-rows.tsx'
import { Section } from '#app/ui/section.tsx'
import { evidenceHref } from './cohort-figures.tsx'

const NAMES: Readonly<Record<FunnelStep, string>> = {
  enquired: 'Got in touch',
  applied: 'Applied',
  interviewed: 'Interviewed',
  checks_in_progress: 'Checks started',
  training: 'Training started',
  ready_for_panel: 'At panel',
  counted: 'Recruited and trained',
  matched: 'Matched',
}

type CohortFunnelProps = { funnel: Funnel; from: string; evidence: string; year: number }

/** How many people reached each stage in the year so far. */
export function CohortFunnel({ funnel, from, evidence, year }: CohortFunnelProps) {
  return (
    <Section title={`Where people are, since ${sayDay(from).replace(/ \d{4}$/, '')}`}>
      <BarRows
        caption="People who reached each stage"
        head={['Stage', 'People']}
        rows={funnelSteps.map((step, index) => ({
          name: NAMES[step],
          value: funnel[step],
          ...noteOf(funnel, index),
          ...(step === 'counted' ? { counted: true, href: evidenceHref(year, 'flow', evidence) } : {}),
        }))}
      />
      <p className="govuk-body app-small app-muted">
        Counts of people who reached each stage since {sayDay(from)}, whenever they first got in touch. “36 in
        100” compares with the stage before in the same time; checks and training go side by side.
      </p>
    </Section>
  )
}

/** The fewest at the stage before for which a rate says anything. */
const FEWEST = 10

function noteOf(funnel: Funnel, index: number): { note?: string } {
  const before = funnelSteps[index - 1]
  const step = funnelSteps[index]
  if (!before || !step || funnel[before] < FEWEST || funnel[step] > funnel[before]) return {}
  return { note: `${Math.round((100 * funnel[step]) / funnel[before])} in 100` }
}
