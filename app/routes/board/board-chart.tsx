import { sayProgrammeYear } from '#app/domain/cohorts/index.ts'
import { sayDay } from '#app/kernel/day.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { LineChart } from '#app/ui/line-chart.tsx'
import { Section } from '#app/ui/section.tsx'
import type { EndedPack } from './board.tsx'
import { Count, said } from './say-published.tsx'

/** The year's count at the end of each quarter, beside its profile. */
export function BoardChart({ pack: { year, ended, chart } }: { pack: EndedPack }) {
  const points = ended.flatMap(({ to, inYear }) => (inYear === 'c' ? [] : [{ on: to, value: inYear }]))
  const last = points.at(-1)
  if (!last) return null
  const { target, from, to, planned, at } = year
  return (
    <Section title="Progress against the profile">
      <LineChart
        title={`Recruited and trained, programme ${sayProgrammeYear(year.programmeYear).toLowerCase()}`}
        finding={`${said(last.value)} counted by ${sayDay(last.on)}${planned === null ? '' : `; ${said(planned)} were planned by ${sayDay(at)}`}${target === null ? '.' : `, and ${said(target)} by ${sayDay(to)}.`}`}
        from={from}
        to={to}
        counted={[{ on: from, value: 0 }, ...points]}
        planned={chart.planned.length > 0 ? [{ on: from, value: 0 }, ...chart.planned] : []}
        lastDay="counted"
        {...(target === null ? {} : { target })}
        note="Counted at the end of each quarter. The profile is how the board plans the year."
        table={
          <DataTable
            caption="Counted and planned by the end of each quarter"
            tight
            rows={ended}
            rowKey={({ to: on }) => on}
            columns={[
              { id: 'by', heading: 'By', names: true, cell: (quarter) => sayDay(quarter.to) },
              {
                id: 'planned',
                heading: 'Profile',
                numeric: true,
                cell: (quarter) => (quarter.planned === null ? '–' : said(quarter.planned)),
              },
              {
                id: 'counted',
                heading: 'Counted',
                numeric: true,
                cell: (quarter) => <Count of={quarter.inYear} />,
              },
            ]}
          />
        }
      />
    </Section>
  )
}
