import { sayQuarter } from '#app/domain/partners/index.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { Section } from '#app/ui/section.tsx'
import type { EndedPack } from './board.tsx'
import { HiddenNote } from './hidden-numbers.tsx'
import { Count, PartOf, said } from './say-published.tsx'

/** The whole programme at the end of each quarter of the year. */
export function BoardQuarters({ pack: { ended, hiddenUpTo } }: { pack: EndedPack }) {
  const rows = ended.map((quarter, index) => {
    const before = index === 0 ? 0 : (ended[index - 1]?.inYear ?? 'c')
    const { inYear } = quarter
    return { ...quarter, inQuarter: inYear === 'c' || before === 'c' ? ('c' as const) : inYear - before }
  })
  return (
    <Section title="Quarter by quarter">
      <DataTable
        caption="The whole programme at the end of each quarter"
        tight
        rows={rows}
        rowKey={({ from }) => from}
        columns={[
          { id: 'quarter', heading: 'Quarter', names: true, cell: ({ from }) => sayQuarter(from) },
          {
            id: 'new',
            heading: 'Recruited and trained',
            numeric: true,
            cell: ({ inQuarter }) => <Count of={inQuarter} />,
          },
          { id: 'year', heading: 'Year to date', numeric: true, cell: ({ inYear }) => <Count of={inYear} /> },
          {
            id: 'planned',
            heading: 'Profile',
            numeric: true,
            cell: ({ planned }) => (planned === null ? '–' : said(planned)),
          },
          { id: 'post', heading: 'In post', numeric: true, cell: ({ inPost }) => <Count of={inPost} /> },
          {
            id: 'families',
            heading: 'Families with a mentor',
            numeric: true,
            cell: ({ families }) => <Count of={families.whole} />,
          },
          {
            id: 'after',
            heading: 'After the programme',
            numeric: true,
            cell: ({ families }) => <Count of={families.part} />,
          },
          {
            id: 'supervision',
            heading: 'Supervision on time',
            numeric: true,
            cell: ({ supervision }) => <PartOf {...supervision} />,
          },
        ]}
      />
      <HiddenNote
        hiddenUpTo={hiddenUpTo}
        counts={rows.flatMap(({ inQuarter, inYear, inPost, families, supervision }) => [
          inQuarter,
          inYear,
          inPost,
          families.whole,
          families.part,
          supervision.part,
        ])}
      />
    </Section>
  )
}
