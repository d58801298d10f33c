import { matchStageNames } from '#app/domain/matching/names.ts'
import { Rows } from '#app/ui/rows.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { Proposed } from './match-family.tsx'
import { matchStageMeaning } from './match-words.ts'

/** Whom this family has been offered, with how far each has come. */
export function ProposedAlready({ proposed }: { proposed: readonly Proposed[] }) {
  if (proposed.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">Proposed already</h2>
      <Rows
        rows={proposed.map(({ matchId, volunteer, stage }) => ({
          id: matchId,
          title: (
            <a className="govuk-link govuk-link--no-visited-state" href={`/matches/${matchId}`}>
              {volunteer}
            </a>
          ),
          end: <Tag meaning={matchStageMeaning[stage]}>{matchStageNames[stage]}</Tag>,
        }))}
      />
    </>
  )
}
