import { endedMatchStages } from '#app/domain/matching/vocabulary.ts'
import { sayDay } from '#app/kernel/day.ts'
import { Panel } from '#app/ui/panel.tsx'
import type { MatchData } from './match.tsx'

/** What a match that is over leaves behind for the family and for the mentor. */
export function MatchAfter({ match, mayMatch }: { match: MatchData; mayMatch: boolean }) {
  const { stage, endedOn, familyId, familyWaitsSince, volunteerId, volunteer } = match
  if (!endedOn || !endedMatchStages.some((one) => one === stage) || !mayMatch) return null
  return (
    <Panel title="After the ending" tone="wash">
      <p className="govuk-body app-small">
        {familyWaitsSince ? (
          <>
            The family waits for a mentor since {sayDay(familyWaitsSince)}.{' '}
            <a className="govuk-link" href={`/families/${familyId}/match`}>
              Find a mentor
            </a>
          </>
        ) : (
          <>
            The family does not wait for another mentor.{' '}
            <a className="govuk-link" href={`/families/${familyId}`}>
              Open the family
            </a>
          </>
        )}
      </p>
      <p className="govuk-body app-small">
        {volunteer} sees nothing of the family any more, and has one place more.{' '}
        <a className="govuk-link" href={`/volunteers/${volunteerId}`}>
          Open the volunteer
        </a>
      </p>
    </Panel>
  )
}
