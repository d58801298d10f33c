import {
  declineReasonNames,
  journey,
  leavingReasonNames,
  type VolunteerMove,
} from '#app/domain/recruitment/index.ts'
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
export function MoveForm({
  volunteer: { moves = [], displayName = '', version, on },
  form: typed,
}: MoveFormProps) {
  const form = filledWith(typed, { happenedOn: on })
  if (moves.length === 0)
    return (
      <Panel title="Next step">
        <p className="govuk-body app-small">This journey has ended. There is no step to record.</p>
      </Panel>
    )
  return (
    <section id="move" className="app-panel">
      <FormFrame form={form} intent="move" {...(version === undefined ? {} : { version })}>
        <Radios
          form={form}
          name="move"
          label="What happened?"
          small
          choices={moves.map((move) => ({
            value: move,
            label: `${capital(journey.moves[move].says)} ${displayName}`,
            reveals: reasonsFor(move, form),
          }))}
        />
        {moves.includes('leave') && <Harm form={form} />}
        <DateField form={form} name="happenedOn" label="Which day was it?" />
        <Button kind="secondary" small>
          Save this step
        </Button>
      </FormFrame>
    </section>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Why somebody is turned away, or goes. */
function reasonsFor(move: VolunteerMove, form: FormState) {
  if (move === 'decline') return <ReasonField form={form} name="declineReason" reasons={declineReasonNames} />
  if (move === 'leave') return <ReasonField form={form} name="leavingReason" reasons={leavingReasonNames} />
  return undefined
}

type ReasonFieldProps = { form: FormState; name: string; reasons: Readonly<Record<string, string>> }

function ReasonField({ form, name, reasons }: ReasonFieldProps) {
  return (
    <SelectField
      form={form}
      name={name}
      label="Why?"
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
      label="If they leave or are removed: did harm, or a risk of it, have a part in this?"
      hint="If yes, or if you are not sure, tell the safeguarding lead today: the law may ask us to report it."
      small
      choices={[
        { value: 'no', label: 'No' },
        { value: 'yes', label: 'Yes, or not sure' },
      ]}
    />
  )
}
