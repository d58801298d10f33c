import type { ownVisit } from '#app/domain/mentoring/index.ts'
import { sayMinutes } from '#app/domain/mentoring/visit-rules.ts'
import type { AnswerOf } from '#app/kernel/query.ts'
import { SummaryList, type SummaryRow } from '#app/ui/summary-list.tsx'
import {
  mediumChips,
  sayFullDay,
  sayMoment,
  sayMood,
  sayOutsideRole,
  sayPlanned,
  sayPresent,
  sayWorry,
} from './visit-words.ts'

export type Visit = AnswerOf<typeof ownVisit>

/** A visit as it was logged; what was not answered is left out. */
export function VisitSummary({ visit }: { visit: Visit }) {
  return <SummaryList rows={rowsOf(visit)} />
}

type Fact = [name: string, value: SummaryRow['value']]

function rowsOf(visit: Visit): SummaryRow[] {
  const rows: Fact[] = [
    ['Day', sayFullDay(visit.happenedOn)],
    ['Started', visit.startedAt],
    ['How long', sayMinutes(visit.minutes)],
    ['Where', mediumChips[visit.medium]],
    ['Who was there', sayPresent(visit.present)],
    ['What you did', paragraphs(visit.note)],
    ['For the key worker', paragraphs(visit.sharedSummary)],
    ['How it went', sayMood(visit.mood)],
    ['Anything worrying', sayWorry(visit.worry)],
    ['Outside your role', sayOutsideRole(visit.outsideRole)],
    ['Miles', visit.miles === null ? null : String(visit.miles)],
    ['Next visit', visit.nextVisitOn && sayPlanned(visit.nextVisitOn, visit.nextVisitAt)],
    ['Agreed for then', paragraphs(visit.nextVisitPlan)],
    ...visit.addenda.map((one): Fact => [`Added at ${sayMoment(one.recordedAt)}`, paragraphs(one.note)]),
  ]
  return rows.flatMap(([name, value]) => (value ? [{ name, value }] : []))
}

/** What somebody wrote, with its lines kept. */
function paragraphs(text: string | null) {
  return (
    text &&
    Array.from(text.split(/\n+/).entries(), ([number, line]) => (
      <p key={number} className="govuk-body">
        {line}
      </p>
    ))
  )
}
