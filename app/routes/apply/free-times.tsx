import { CheckGrid } from '#app/ui/check-grid.tsx'
import type { QuestionProps } from '#app/ui/field.tsx'

const DAYS = [
  { value: 'mon', label: 'Monday' },
  { value: 'tue', label: 'Tuesday' },
  { value: 'wed', label: 'Wednesday' },
  { value: 'thu', label: 'Thursday' },
  { value: 'fri', label: 'Friday' },
  { value: 'sat', label: 'Saturday' },
  { value: 'sun', label: 'Sunday' },
]

const PARTS = [
  { value: 'morning', label: 'Morning', note: '9am to 12' },
  { value: 'afternoon', label: 'Afternoon', note: '12 to 4pm' },
  { value: 'evening', label: 'Evening', note: '4pm to 8pm' },
]

/** The usual week of somebody, to be ticked where they are free. */
export function FreeTimes(question: QuestionProps) {
  return <CheckGrid {...question} caption="Times in a usual week" rows={DAYS} columns={PARTS} />
}

/** Ticked cells as a person reads them: "Tuesday evening, Saturday morning". */
export function sayFreeTimes(cells: readonly string[]): string {
  const words = (cell: string) => {
    const [day, part] = cell.split('-')
    return `${DAYS.find(({ value }) => value === day)?.label ?? ''} ${part ?? ''}`.trim()
  }
  return cells.map(words).join(', ')
}
