import { matchStageNames } from '#app/domain/matching/names.ts'
import { sayDay } from '#app/kernel/day.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Rows } from '#app/ui/rows.tsx'
import { Section } from '#app/ui/section.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { FamilyPartProps } from './family.tsx'
import { matchStageMeaning } from './match-words.ts'

/** The family's matches, the latest first. */
export function FamilyMatches({ family: { matches = [] } }: FamilyPartProps) {
  return (
    <Section title="Matches" id="matches">
      {matches.length === 0 && <EmptyState title="No mentor has been proposed yet" />}
      {matches.length > 0 && (
        <Rows
          rows={matches.map(({ matchId, reference, volunteer, stage, proposedOn, endedOn }) => ({
            id: matchId,
            title: (
              <a className="govuk-link govuk-link--no-visited-state" href={`/matches/${matchId}`}>
                {volunteer}
              </a>
            ),
            note: `${reference}, proposed ${sayDay(proposedOn)}${endedOn ? `, ended ${sayDay(endedOn)}` : ''}`,
            end: <Tag meaning={matchStageMeaning[stage]}>{matchStageNames[stage]}</Tag>,
          }))}
        />
      )}
    </Section>
  )
}
