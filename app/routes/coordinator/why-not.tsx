import { criterionNames } from '#app/domain/matching/vocabulary.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { Details } from '#app/ui/details.tsx'
import { FindForm } from '#app/ui/find-form.tsx'
import { Panel } from '#app/ui/panel.tsx'
import type { Ranking } from './match-family.tsx'

type WhyNotProps = { ranking: Ranking; asked: string }

/** Why somebody is not at the top of the list: asked by name, answered with their rank or the rule in the way. */
export function WhyNot({ ranking, asked }: WhyNotProps) {
  return (
    <>
      {ranking.shares && (
        <Panel title="Why not …?">
          <FindForm
            label="Name a volunteer"
            action={`/families/${ranking.familyId}/match`}
            name="why"
            value={asked}
            button="Ask"
            id="why"
          />
          {asked && <Answers ranking={ranking} asked={asked} />}
        </Panel>
      )}
      <Weights weights={ranking.weights} />
    </>
  )
}

function Answers({ ranking: { asked: found }, asked }: WhyNotProps) {
  const { candidates, excluded } = found
  if (candidates.length + excluded.length === 0)
    return <p className="govuk-body">Nobody approved whom you look after is called “{asked}”.</p>
  return (
    <div role="status">
      {candidates.map(({ volunteerId, name, rank, points }) => (
        <p key={volunteerId} className="govuk-body">
          <b>{name} fits.</b> Number {rank} on the list, with {points} of 100.
        </p>
      ))}
      {excluded.map(({ volunteerId, name, reasons, whoMayOverride, pointsOtherwise }) => (
        <p key={volunteerId} className="govuk-body">
          <b>{name}: not possible.</b>{' '}
          {reasons.map(({ rule, says }) => (rule === null ? '' : says)).join(' ')} {sayWho(whoMayOverride)}{' '}
          The rest would be worth {pointsOtherwise} of 100.
        </p>
      ))}
    </div>
  )
}

function sayWho(whoMayOverride: string): string {
  if (whoMayOverride === 'Nobody') return 'Nobody may change that.'
  return whoMayOverride.endsWith('knows why')
    ? `${whoMayOverride}.`
    : `Who may change that: ${lowerFirst(whoMayOverride)}.`
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

function Weights({ weights }: Pick<Ranking, 'weights'>) {
  return (
    <Panel title="How points are given" tone="wash">
      <p className="govuk-body app-small">
        An unknown answer is worth nothing and is never taken as a yes. Nothing about a person counts that the
        family did not ask for.
      </p>
      <Details summary="The points in force">
        <DataTable
          caption="Points that each criterion can give"
          tight
          rows={weights}
          rowKey={({ criterion }) => criterion}
          columns={[
            {
              id: 'criterion',
              heading: 'Criterion',
              names: true,
              cell: ({ criterion }) => criterionNames[criterion],
            },
            { id: 'points', heading: 'Points', numeric: true, cell: ({ points }) => points },
          ]}
        />
      </Details>
    </Panel>
  )
}
