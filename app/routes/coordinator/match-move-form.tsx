import { type RecordedMove, reasonsFor } from '#app/domain/matching/index.ts'
import { closureReasonNames, pauseReasonNames } from '#app/domain/matching/names.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { type FormState, filledWith, textOf } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { formFor } from './form-for.ts'
import type { MatchPartProps } from './match.tsx'

type MoveFormProps = MatchPartProps & { move: RecordedMove; label: string; primary?: boolean }

const reasonNames: Readonly<Record<string, string>> = { ...closureReasonNames, ...pauseReasonNames }

/** Records one step with the day on which it happened, and why where that matters. */
export function MoveForm({ match: { on, version }, sent, fresh, move, label, primary }: MoveFormProps) {
  const typed = moveForm(move, sent, fresh)
  const form = filledWith({ ...typed, key: `${typed.key}-${move}` }, { happenedOn: on })
  const reasons = reasonsFor(move)
  const look = primary
    ? {}
    : { kind: endsEarly.has(move) ? ('warning' as const) : ('secondary' as const), small: true }
  return (
    <FormFrame form={form} intent="move" {...(version === undefined ? {} : { version })}>
      <Hidden name="move" value={move} />
      {reasons.length > 0 && (
        <SelectField
          form={form}
          name="reason"
          label="Why?"
          prompt="Choose a reason"
          choices={reasons.map((reason) => ({ value: reason, label: reasonNames[reason] ?? reason }))}
        />
      )}
      <DateField form={form} name="happenedOn" label="Which day was it?" />
      {move === 'pause' && (
        <DateField
          form={form}
          name="until"
          label="When do you look at it again?"
          hint="It stands on Today on that day."
        />
      )}
      <Button {...look}>{label}</Button>
    </FormFrame>
  )
}

const endsEarly: ReadonlySet<RecordedMove> = new Set(['close_early', 'abandon'])

/** The state of the form of one step among several: what was sent counts for its own step alone. */
export function moveForm(move: RecordedMove, sent: FormState | undefined, fresh: FormState): FormState {
  const form = formFor('move', sent, fresh)
  return textOf(form, 'move') === move ? form : { key: fresh.key, values: {}, errors: {} }
}
