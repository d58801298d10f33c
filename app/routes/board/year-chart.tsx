import { sayProgrammeYear } from '#app/domain/cohorts/index.ts'
import { sayDay } from '#app/kernel/day.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { LineChart } from '#app/ui/line-chart.tsx'
import { Section } from '#app/ui/section.tsx'
import type { ProgrammeData } from './programme.tsx'

type YearChartProps = {
  cohort: ProgrammeData['cohort']
  year: ProgrammeData['cohort']['years'][number]
}

/** The year's count beside its profile, month by month. */
export function YearChart({ cohort: { chart, planned, today }, year }: YearChartProps) {
  const { flow, target } = year
  const months = chart.planned.length > 0 ? chart.planned : chart.counted
  const countedOn = (month: { on: string }, index: number) =>
    chart.counted[index] && month.on >= chart.counted[index].on ? chart.counted[index].value : null
  return (
    <Section title="Progress against the profile">
      <LineChart
        title={`Recruited and trained, programme ${sayProgrammeYear(year.programmeYear).toLowerCase()}`}
        finding={`${flow} counted by ${sayDay(today)}${planned === null ? '' : `; ${planned} were planned by then`}${target === null ? '.' : `, and ${target} by ${sayDay(year.to)}.`}`}
        from={year.from}
        to={year.to}
        counted={[{ on: year.from, value: 0 }, ...chart.counted]}
        planned={chart.planned.length > 0 ? [{ on: year.from, value: 0 }, ...chart.planned] : []}
        {...(target === null ? {} : { target })}
        note="The profile is how the board plans the year: slow months are August and December. What the year is likely to end on is not worked out yet."
        table={
          <DataTable
            caption="Counted and planned by the end of each month"
            tight
            rows={months}
            rowKey={({ on }) => on}
            columns={[
              { id: 'month', heading: 'By', names: true, cell: ({ on }) => sayDay(on) },
              {
                id: 'planned',
                heading: 'Profile',
                numeric: true,
                cell: ({ on }) => chart.planned.find((month) => month.on === on)?.value ?? '–',
              },
              {
                id: 'counted',
                heading: 'Counted',
                numeric: true,
                cell: (month) => countedOn(month, months.indexOf(month)) ?? '–',
              },
            ]}
          />
        }
      />
    </Section>
  )
}
