import { readReasons } from '#app/domain/matching/index.ts'
import { sayDay } from '#app/kernel/day.ts'
import { AskLine } from '#app/ui/ask-line.tsx'
import { Points } from '#app/ui/points.tsx'
import { Section } from '#app/ui/section.tsx'
import type { MatchData } from './match.tsx'
import { pointOf } from './point-words.ts'

/** Why this pair was proposed, as it stood on that day. Not for the key worker, and not there for an older match. */
export function MatchReasonsPanel({ match: { reasons } }: { match: MatchData }) {
  const kept = readReasons(reasons ?? null)
  if (!kept) return null
  const first = kept.questions.filter(({ mustAskFirst }) => mustAskFirst)
  return (
    <Section title="Why this pair" id="reasons">
      <p className="govuk-body">
        <b>{kept.points} of 100 points</b>, as it stood on {sayDay(kept.on)}.
      </p>
      <Points points={kept.byCriterion.map(pointOf)} />
      {first.map(({ about, says }) => (
        <AskLine key={about}>{says}</AskLine>
      ))}
    </Section>
  )
}
