import type { ownVisits } from '#app/domain/mentoring/index.ts'
import type { AnswerOf } from '#app/kernel/query.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { Rows } from '#app/ui/rows.tsx'
import { Section } from '#app/ui/section.tsx'
import { nameOf, type OwnMatch } from './own-match-words.ts'
import { sayFullDay, sayLengthAndPlace, sayWeekday } from './visit-words.ts'

type DoneVisitsProps = {
  visits: AnswerOf<typeof ownVisits>
  matchOf: (matchId: string) => OwnMatch
  /** These are not the newest. */
  earlier: boolean
  severalFamilies: boolean
}

/** The visits that were logged, newest first; the family is named where there are several. */
export function DoneVisits({ visits, matchOf, earlier, severalFamilies }: DoneVisitsProps) {
  return (
    <Section title={earlier ? 'Earlier visits' : 'Done'}>
      <Rows
        rows={visits.rows.map((visit) => ({
          id: visit.visitId,
          title: (
            <a className="govuk-link" href={`/visits/${visit.visitId}`}>
              {earlier ? sayFullDay(visit.happenedOn) : sayWeekday(visit.happenedOn)}
            </a>
          ),
          note: severalFamilies
            ? `${sayLengthAndPlace(visit)}. ${nameOf(matchOf(visit.matchId))}`
            : sayLengthAndPlace(visit),
        }))}
      />
      <Pagination
        of="visits"
        newer={earlier ? '/visits' : undefined}
        newerLabel="Newest"
        older={visits.next ? `/visits?cursor=${encodeURIComponent(visits.next)}` : undefined}
      />
    </Section>
  )
}
