import { closureReasonNames, pauseReasonNames } from '#app/domain/matching/names.ts'
import { endedMatchStages, type MatchStage } from '#app/domain/matching/vocabulary.ts'
import { type Day, dayOf, sayDay } from '#app/kernel/day.ts'
import { Rows } from '#app/ui/rows.tsx'
import { Section } from '#app/ui/section.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Timeline, type TimelineItem } from '#app/ui/timeline.tsx'
import { handoverItem } from './handover-history.tsx'
import type { MatchData } from './match.tsx'

type Step = NonNullable<MatchData['steps']>[number]

/** The way to an active match, in order. */
const PATH: readonly { move: Step['move']; name: string }[] = [
  { move: 'mentor_accepts', name: 'The mentor says yes' },
  { move: 'family_chooses', name: 'The family chooses' },
  { move: 'introduce', name: 'Introduction' },
  { move: 'start_trial', name: 'Trial' },
  { move: 'confirm', name: 'Confirmed' },
]

/** Where the match stands on its way, step by step with the days. */
export function MatchSteps({
  match: { stage, steps = [], proposedOn, pausedBecause, pausedUntil },
}: {
  match: MatchData
}) {
  const isOver = (endedMatchStages as readonly MatchStage[]).includes(stage ?? 'proposed')
  const dayOfMove = new Map(steps.map(({ move, happenedOn }) => [move, happenedOn]))
  const next = isOver ? undefined : PATH.find(({ move }) => !dayOfMove.has(move))?.move
  return (
    <Section title="Where it stands" id="steps">
      {pausedBecause && (
        <p className="govuk-body">
          Paused: {pauseReasonNames[pausedBecause].toLowerCase()}.{' '}
          {pausedUntil && `To be looked at again on ${sayDay(pausedUntil)}.`}
        </p>
      )}
      <Rows
        rows={[
          {
            id: 'proposed',
            title: 'Proposed',
            note: proposedOn && sayDay(proposedOn),
            end: <Tag meaning="met">Done</Tag>,
          },
          ...PATH.map(({ move, name }) => stepRow(name, move, dayOfMove.get(move), move === next)),
        ]}
      />
    </Section>
  )
}

function stepRow(name: string, id: string, day: Day | undefined, isNext: boolean) {
  if (day) return { id, title: name, note: sayDay(day), end: <Tag meaning="met">Done</Tag> }
  return {
    id,
    title: name,
    end: isNext ? <Tag meaning="look">Next</Tag> : <Tag meaning="quiet">Not yet</Tag>,
  }
}

const moveNames: Readonly<Record<string, string>> = {
  mentor_accepts: 'The mentor said yes',
  mentor_declines: 'The mentor said no',
  family_chooses: 'The family chose this mentor',
  family_declines: 'The family said no',
  introduce: 'They were introduced',
  start_trial: 'The trial began',
  confirm: 'The match was confirmed',
  pause: 'The match was paused',
  resume: 'The match went on',
  resume_trial: 'The trial went on',
  plan_ending: 'The ending was planned',
  carry_on: 'They carried on after all',
  close: 'The match ended as planned',
  close_early: 'The match ended early',
  reopen: 'The ending was taken back',
  reopen_trial: 'The ending was taken back',
  abandon: 'It was given up before it began',
}

/** Newest first; of the same day, steps come before a change of coordinator. */
const latestFirst = (items: readonly TimelineItem[]) =>
  items.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))

/** Every step and every change of coordinator, newest first, with who wrote it down. */
export function MatchHistory({
  match: { steps = [], proposedOn, proposedBy, endedBecause, handovers = [] },
}: {
  match: MatchData
}) {
  const last = steps.at(-1)
  const items = steps.map((step) => ({
    id: step.id,
    title: moveNames[step.move] ?? step.move,
    by: step.recordedBy ?? 'Alongside',
    at: step.happenedOn,
    when: sayDay(step.happenedOn),
    children: (
      <>
        {step === last && endedBecause && `${closureReasonNames[endedBecause]}. `}
        {dayOf(step.recordedAt) !== step.happenedOn && `Written down on ${sayDay(dayOf(step.recordedAt))}.`}
      </>
    ),
  }))
  const given = handovers.map((change) => ({
    ...handoverItem(change),
    title: `${change.holder} became the coordinator`,
  }))
  const first = {
    id: 'proposed',
    title: 'The pair was proposed',
    by: proposedBy ?? 'Alongside',
    at: proposedOn ?? '',
    when: proposedOn ? sayDay(proposedOn) : '',
  }
  return (
    <Section title="What happened" id="history">
      <Timeline items={[...latestFirst([...items.reverse(), ...given]), first]} />
    </Section>
  )
}
