import {
  sessionKindNames,
  sessionKinds,
  sessionMedia,
  sessionMediumNames,
} from '#app/domain/supervision/vocabulary.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { type FormState, filledWith } from '#app/ui/form-state.ts'
import { Radios } from '#app/ui/radios.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { SupervisionData } from './volunteer-supervision.tsx'

type PlanFormProps = { volunteer: SupervisionData; form: FormState }

/** Offers a day for the next session, or moves the one that is planned. */
export function PlanForm({ volunteer: { planned }, form: typed }: PlanFormProps) {
  const form = filledWith(typed, {
    kind: planned?.kind ?? 'one_to_one',
    plannedOn: planned?.on,
    startsAt: planned?.startsAt ?? undefined,
    medium: planned?.medium ?? undefined,
  })
  return (
    <FormFrame form={form} intent="plan">
      <DateField form={form} name="plannedOn" label="Which day?" />
      <TextField
        form={form}
        name="startsAt"
        label="What time?"
        hint="Leave it empty if not agreed."
        type="time"
        width={5}
      />
      <SelectField
        form={form}
        name="kind"
        label="What is it for?"
        choices={sessionKinds.map((kind) => ({ value: kind, label: sessionKindNames[kind] }))}
      />
      <Radios
        form={form}
        name="medium"
        label="How is it held?"
        small
        inline
        choices={sessionMedia.map((medium) => ({ value: medium, label: sessionMediumNames[medium] }))}
      />
      {planned ? (
        <Button kind="secondary" small>
          Save the new day
        </Button>
      ) : (
        <Button>Plan this session</Button>
      )}
    </FormFrame>
  )
}
