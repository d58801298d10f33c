import type { FamilyMove as Move } from '#app/domain/families/index.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Details } from '#app/ui/details.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { filledWith, hasErrors } from '#app/ui/form-state.ts'
import { Panel } from '#app/ui/panel.tsx'
import { Radios } from '#app/ui/radios.tsx'
import type { FamilyPartProps } from './family.tsx'
import { formFor } from './form-for.ts'

/** What happened, for each step. */
const moveNames: Readonly<Record<Move, string>> = {
  screen: 'Somebody has started to look at the referral',
  accept: 'The family is accepted',
  start: 'The programme has started',
  signpost: 'The family was pointed to other help',
  continue_support: 'The programme ended, and support continues',
  step_back_up: 'The family came back into the programme',
  close: 'The record is closed',
  refer_again: 'The family was referred again',
}

/** The steps open to a family, beside the page; a new referral has them as its next action. */
export function FamilyMove(part: FamilyPartProps) {
  const { moves = [], stage } = part.family
  if (!part.mayChange || moves.length === 0 || stage === 'referred' || stage === 'screening') return null
  return (
    <Panel title="In the programme">
      <Details summary="Record the next step" open={hasErrors(formFor('move', part.sent, part.fresh))}>
        <MoveFamilyForm {...part} />
      </Details>
    </Panel>
  )
}

/** Records one step of the family's journey with its day. */
export function MoveFamilyForm({ family, sent, fresh, primary }: FamilyPartProps & { primary?: boolean }) {
  const { moves = [], on } = family
  const [only] = moves
  const form = filledWith(formFor('move', sent, fresh), {
    happenedOn: on,
    ...(moves.length === 1 ? { move: only } : {}),
  })
  return (
    <FormFrame form={form} intent="move">
      <Radios
        form={form}
        name="move"
        label="What happened?"
        small
        choices={moves.map((move) => ({ value: move, label: moveNames[move] }))}
      />
      <DateField form={form} name="happenedOn" label="Which day was it?" />
      <Button {...(primary ? {} : { kind: 'secondary', small: true })}>Save this step</Button>
    </FormFrame>
  )
}
