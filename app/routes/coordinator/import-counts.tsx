import { Strip, type StripItem } from '#app/ui/strip.tsx'
import type { FileData } from './import-file.tsx'

/** What becomes of the rows of a file, or what became of them. */
export function ImportCounts({ file: { counts, confirmed, rowsRead } }: { file: FileData }) {
  return (
    <Strip
      label="What becomes of the rows"
      items={[
        { label: 'Rows in the file', number: sayNumber(rowsRead) },
        item('New', counts.new, confirmed ? 'They are here now.' : 'They come in when you say so.'),
        item('Here already', counts.known, 'They stay as they are.'),
        confirmed
          ? item('Stayed out', counts.refused, 'They are not here.')
          : item('Stay out', counts.refused, 'They cannot come in as they are.'),
      ]}
    />
  )
}

/** Where there is nothing, nothing is said of it. */
const item = (label: string, number: number, note: string): StripItem =>
  number > 0 ? { label, number: sayNumber(number), note } : { label, number, quiet: true }

const sayNumber = (number: number) => number.toLocaleString('en-GB')
