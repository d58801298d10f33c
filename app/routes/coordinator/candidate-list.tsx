import { AskLine } from '#app/ui/ask-line.tsx'
import { Button } from '#app/ui/button.tsx'
import { Candidate as CandidateItem, Candidates } from '#app/ui/candidates.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import { Points, Score } from '#app/ui/points.tsx'
import type { Candidate, Ranking } from './match-family.tsx'
import { pointOf } from './point-words.ts'
import { questionsOf } from './questions.ts'

type CandidateListProps = {
  ranking: Ranking
  form: FormState
  /** Whether whoever looks may propose. */
  proposes: boolean
  /** Whether the long list is shown. */
  all: boolean
  /** Questions that are shown once for all. */
  shared: readonly string[]
}

/** The volunteers who fit, best first, each with the reasons in points and words, and what is still to be asked. */
export function CandidateList({ ranking, form, proposes, all, shared }: CandidateListProps) {
  const { candidates, possible, familyId } = ranking
  const more = possible - candidates.length
  if (candidates.length === 0) return null
  return (
    <>
      <Candidates>
        {candidates.map((candidate) => (
          <CandidateItem
            key={candidate.volunteerId}
            rank={candidate.rank}
            name={candidate.name}
            href={`/volunteers/${candidate.volunteerId}`}
            note={<Note candidate={candidate} />}
            score={<Score got={candidate.points} of={100} />}
          >
            <Points points={candidate.byCriterion.map(pointOf).map(({ ask: _, ...point }) => point)} />
            {questionsOf(candidate)
              .filter((says) => !shared.includes(says))
              .map((says) => (
                <AskLine key={says}>{says}</AskLine>
              ))}
            {proposes && <Propose candidate={candidate} form={form} primary={candidate.rank === 1} />}
          </CandidateItem>
        ))}
      </Candidates>
      {more > 0 && !all && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/families/${familyId}/match?show=many`}>
            Show the others
          </a>
          , with {candidates.at(-1)?.points} points or fewer
        </p>
      )}
      {more > 0 && all && <p className="govuk-body">And {more} more, with fewer points.</p>}
    </>
  )
}

function Note({ candidate: { place, freePlaces, places } }: { candidate: Candidate }) {
  return (
    <>
      {place ?? 'Area not known'}
      <br />
      Room for {freePlaces} of {places}
    </>
  )
}

type ProposeProps = { candidate: Candidate; form: FormState; primary: boolean }

function Propose({ candidate: { volunteerId, name }, form, primary }: ProposeProps) {
  const own = { key: `${form.key}-${volunteerId}`, values: {}, errors: {} }
  return (
    <div className="govuk-!-margin-top-3">
      <FormFrame form={own} intent="propose">
        <Hidden name="volunteerId" value={volunteerId} />
        <Button small kind={primary ? 'primary' : 'secondary'}>
          Propose {name}
        </Button>
      </FormFrame>
    </div>
  )
}
