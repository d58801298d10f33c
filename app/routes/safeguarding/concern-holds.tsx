import { Button } from '#app/ui/button.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { sayMoment } from '../volunteer/visit-words.ts'
import type { ConcernPartProps } from './concern.tsx'

/** Whether visits rest on this concern, and the button that changes it. */
export function ConcernHolds({ concern: { holds, stage, version }, fresh }: ConcernPartProps) {
  const resting = holds.filter(({ liftedAt }) => liftedAt === null)
  if (stage === 'closed') return null
  return (
    <Panel title={resting.length > 0 ? 'Visits are on hold' : 'Visits go on'}>
      {resting.map(({ id, match, placedAt }) => (
        <p key={id} className="govuk-body app-small">
          Match {match}, since {sayMoment(placedAt)}
        </p>
      ))}
      <p className="govuk-body app-small">
        Mentor and coordinator see “speak to safeguarding” and nothing more.
      </p>
      <FormFrame form={fresh} intent={resting.length > 0 ? 'resume' : 'hold'} version={version}>
        <Button kind="secondary" small>
          {resting.length > 0 ? 'Let visits go on' : 'Put visits on hold'}
        </Button>
      </FormFrame>
    </Panel>
  )
}
