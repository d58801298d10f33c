import { Rows } from '#app/ui/rows.tsx'
import { Section } from '#app/ui/section.tsx'
import type { Plan } from './next-visit.tsx'
import { isVisiting, nameOf, type OwnMatch, stageWords } from './own-match-words.ts'
import { sayWeekday } from './visit-words.ts'

type FamiliesVisitedProps = { matches: readonly OwnMatch[]; plans: readonly Plan[] }

/** The volunteer's matches that are not shown above: where each stands, and the way to log a visit. */
export function FamiliesVisited({ matches, plans }: FamiliesVisitedProps) {
  if (matches.length === 0) return null
  return (
    <Section title={matches.length === 1 ? 'Your match' : 'Your matches'}>
      <Rows
        rows={matches.map((match) => ({
          id: match.matchId ?? '',
          title: (
            <a className="govuk-link" href={`/visits/matches/${match.matchId}`}>
              {nameOf(match)}
            </a>
          ),
          note: noteOf(match, plans),
          end: isVisiting(match) && (
            <a className="govuk-link" href={`/visits/matches/${match.matchId}/log`}>
              Log a visit<span className="govuk-visually-hidden"> with {nameOf(match)}</span>
            </a>
          ),
        }))}
      />
    </Section>
  )
}

function noteOf(match: OwnMatch, plans: readonly Plan[]): string {
  const plan = plans.find(({ matchId, inDays }) => matchId === match.matchId && inDays >= 0)
  if (plan) return `Next visit: ${sayWeekday(plan.plannedOn)}.`
  return `${stageWords[match.stage ?? 'proposed']}${isVisiting(match) ? ' No next visit agreed yet.' : ''}`
}
