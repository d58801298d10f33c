import { Strip } from '#app/ui/strip.tsx'
import type { FileData } from './import-file.tsx'

/** What becomes of the rows of a file, or what became of them. */
export function ImportCounts({ file: { counts, confirmed, rowsRead } }: { file: FileData }) {
  return (
    <Strip
      label="What becomes of the rows"
      items={[
        { label: 'Rows in the file', number: rowsRead, note: 'Under its headings.' },
        {
          label: 'New',
          number: counts.new,
          note: confirmed ? 'They are here now.' : 'They come in when you say so.',
        },
        {
          label: 'Here already',
          number: counts.known,
          note: 'They stay as they are.',
          quiet: counts.known === 0,
        },
        {
          label: confirmed ? 'Stayed out' : 'Stay out',
          number: counts.refused,
          note: confirmed ? 'They are not here.' : 'They do not come in as they are.',
          quiet: counts.refused === 0,
        },
      ]}
    />
  )
}
