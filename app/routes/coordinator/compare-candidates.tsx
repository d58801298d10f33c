import { criteria, criterionNames } from '#app/domain/matching/vocabulary.ts'
import { AskLine } from '#app/ui/ask-line.tsx'
import { CompareTable } from '#app/ui/compare-table.tsx'
import { Section } from '#app/ui/section.tsx'
import type { Candidate } from './match-family.tsx'
import { pointOf } from './point-words.ts'

type CompareProps = {
  candidates: readonly Candidate[]
  /** Questions that are shown once for all. */
  shared: readonly string[]
}

/** The best of them side by side, criterion by criterion. */
export function CompareCandidates({ candidates, shared }: CompareProps) {
  const cellsOf = (cell: (candidate: Candidate) => React.ReactNode) =>
    Object.fromEntries(candidates.map((candidate) => [candidate.volunteerId, cell(candidate)]))
  return (
    <Section
      title={candidates.length === 3 ? 'The best three side by side' : 'The two side by side'}
      id="compare"
    >
      <CompareTable
        caption="Candidates compared on each criterion"
        columns={candidates.map(({ volunteerId, rank, name }) => ({
          id: volunteerId,
          head: `${rank} ${name}`,
        }))}
        rows={[
          ...criteria.map((criterion) => ({
            name: criterionNames[criterion],
            cells: cellsOf((candidate) => (
              <Answer candidate={candidate} criterion={criterion} shared={shared} />
            )),
          })),
          {
            name: 'Places and load',
            cells: cellsOf(({ freePlaces, places }) => `Room for ${freePlaces} of ${places}`),
          },
        ]}
        total={{ name: 'Points', cells: cellsOf(({ points }) => `${points} of 100`) }}
      />
    </Section>
  )
}

type AnswerProps = { candidate: Candidate; criterion: (typeof criteria)[number]; shared: readonly string[] }

function Answer({ candidate, criterion, shared }: AnswerProps) {
  const reason = candidate.byCriterion.find((one) => one.criterion === criterion)
  if (!reason) return null
  const { got, of, words, ask } = pointOf(reason)
  return (
    <>
      {words}
      {got === null ? (
        ask && !shared.includes(ask) && <AskLine>{ask}</AskLine>
      ) : (
        <span className="app-note">
          <b>{got}</b> of {of}
        </span>
      )}
    </>
  )
}
