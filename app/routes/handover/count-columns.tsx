import { carriedKinds } from '#app/domain/handover/vocabulary.ts'
import type { Column } from '#app/ui/data-table.tsx'
import { type Counts, countHeadings } from './handover-words.ts'

/** A column of numbers for each kind of record that a coordinator looks after. */
export const countColumns = <Row,>(countsOf: (row: Row) => Counts): Column<Row>[] =>
  carriedKinds.map((kind) => ({
    id: kind,
    heading: countHeadings[kind],
    numeric: true,
    cell: (row) => countsOf(row)[kind],
  }))
