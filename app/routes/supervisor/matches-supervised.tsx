import { matchStageNames } from '#app/domain/matching/names.ts'
import { Panel } from '#app/ui/panel.tsx'
import { Rows } from '#app/ui/rows.tsx'
import { sayVisits } from './say-visits.ts'
import type { SupervisionData } from './volunteer-supervision.tsx'

/** The open matches of a mentor, each with how often they have visited lately. */
export function MatchesSupervised({ matches }: { matches: NonNullable<SupervisionData['matches']> }) {
  return (
    <Panel title="Matches">
      {matches.length === 0 && <p className="govuk-body">No match is open.</p>}
      <Rows
        rows={matches.map((match) => ({
          id: match.matchId,
          title: (
            <a className="govuk-link" href={`/matches/${match.matchId}`}>
              {match.familyName ? `The ${match.familyName} family` : `Family ${match.familyReference}`}
            </a>
          ),
          note: `${match.reference}. ${matchStageNames[match.stage]}, ${sayVisits(match)}`,
        }))}
      />
    </Panel>
  )
}
