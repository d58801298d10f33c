import { declineReasonNames, leavingReasonNames, movesMade } from '#app/domain/recruitment/index.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { type FormState, filledWith } from '#app/ui/form-state.ts'
import { Panel } from '#app/ui/panel.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import type { VolunteerData } from './volunteer.tsx'

/** The names of the questions in the order of the page. */
export const moveFields = ['move', 'declineReason', 'leavingReason', 'harm', 'happenedOn']

type MoveFormProps = { volunteer: VolunteerData; form: FormState }

/** Records the next step of the journey: the steps that are open from this stage, and the day it happened. */
export function MoveForm({ volunteer: { moves = [], version, on }, form: typed }: MoveFormProps) {
  const form = filledWith(typed, { happenedOn: on })
  if (moves.length === 0)
    return (
      <Panel title="Next step">
        <p className="govuk-body app-small">This journey has ended. There is no step to record.</p>
      </Panel>
    )
  return (
    <section id="journey" className="app-panel">
      <FormFrame form={form} intent="move" {...(version === undefined ? {} : { version })}>
        <Radios
          form={form}
          name="move"
          label="Which step was taken?"
          small
          choices={moves.map((move) => ({ value: move, label: movesMade[move] }))}
        />
        {moves.includes('decline') && (
          <ReasonField
            form={form}
            name="declineReason"
            label="If declined: why?"
            reasons={declineReasonNames}
          />
        )}
        {moves.includes('leave') && (
          <ReasonField
            form={form}
            name="leavingReason"
            label="If they left: why?"
            reasons={leavingReasonNames}
          />
        )}
        {moves.includes('leave') && <Harm form={form} />}
        <DateField form={form} name="happenedOn" label="Which day was it?" />
        <Button kind="secondary" small>
          Save this step
        </Button>
      </FormFrame>
    </section>
  )
}

type ReasonFieldProps = {
  form: FormState
  name: string
  label: string
  reasons: Readonly<Record<string, string>>
}

function ReasonField({ form, name, label, reasons }: ReasonFieldProps) {
  return (
    <SelectField
      form={form}
      name={name}
      label={label}
      prompt="Choose a reason"
      choices={Object.entries(reasons).map(([value, words]) => ({ value, label: words }))}
    />
  )
}

/** The law may ask us to tell the Disclosure and Barring Service, also when somebody goes of their own will. */
function Harm({ form }: { form: FormState }) {
  return (
    <Radios
      form={form}
      name="harm"
      label="If they left or were removed: did harm, or a risk of it, have a part in it?"
      hint="If yes, or if you are not sure, tell the safeguarding lead today: the law may ask us to report it."
      small
      choices={[
        { value: 'no', label: 'No' },
        { value: 'yes', label: 'Yes, or not sure' },
      ]}
    />
  )
}
