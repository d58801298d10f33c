import { sayDay } from '#app/kernel/day.ts'
import { Alert } from '#app/ui/alert.tsx'
import { nameOf, type OwnMatch } from './own-match-words.ts'

type NewKeyWorkersProps = {
  matches: readonly OwnMatch[]
  visits: readonly { matchId: string; happenedOn: string }[]
}

/** Says that somebody else became a family's key worker, until the mentor has visited the family since. */
export function NewKeyWorkers({ matches, visits }: NewKeyWorkersProps) {
  const visitedOn = (id: string | undefined) => visits.find(({ matchId }) => matchId === id)?.happenedOn ?? ''
  return matches.map(({ matchId, professional, ...match }) => {
    const { name, isKeyWorker, since } = professional ?? {}
    if (!isKeyWorker || !since || visitedOn(matchId) > since) return null
    return (
      <Alert key={matchId} tone="information" label="New key worker">
        {name} is the key worker of {nameOf(match)} since {sayDay(since)}.{' '}
        <a className="govuk-link" href={`/visits/matches/${matchId}`}>
          See how to reach them
        </a>
        .
      </Alert>
    )
  })
}
