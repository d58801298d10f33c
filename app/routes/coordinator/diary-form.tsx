import { contactSideNames, contactWayNames } from '#app/domain/coordination/names.ts'
import {
  type ContactSide,
  contactSides,
  contactWays,
  type Subject,
} from '#app/domain/coordination/vocabulary.ts'
import { Button } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Details } from '#app/ui/details.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { errorOf, type FormState, textOf } from '#app/ui/form-state.ts'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'

export const diaryFields = [
  'way',
  'withWhom',
  'words',
  'happenedOn',
  'happenedAt',
  'action',
  'dueOn',
] as const

/** With whom a contact can have been, on each kind of page. */
const SIDES: Readonly<Record<Subject, readonly ContactSide[]>> = {
  volunteer: ['volunteer', 'other'],
  family: ['family', 'key_worker', 'other'],
  match: contactSides,
}

/** A contact, what follows from it, or both. Today is meant where no day is given. */
export function DiaryForm({ form, here }: { form: FormState; here: Subject }) {
  const another =
    textOf(form, 'happenedOn') !== '' || ['happenedOn', 'happenedAt'].some((name) => errorOf(form, name))
  return (
    <FormFrame form={form} intent="write">
      <Chips
        form={form}
        name="way"
        label="How were you in touch?"
        choose="one"
        chips={contactWays.map((way) => ({ value: way, label: contactWayNames[way] }))}
      />
      <Chips
        form={form}
        name="withWhom"
        label="With whom?"
        choose="one"
        chips={SIDES[here].map((side) => ({ value: side, label: contactSideNames[side] }))}
      />
      <TextArea form={form} name="words" label="What was said" rows={3} limit={4000} />
      <Details summary="It was not today" open={another}>
        <DateField form={form} name="happenedOn" label="Which day was it?" />
        <TextField
          form={form}
          name="happenedAt"
          label="At what time? (optional)"
          width={5}
          hint="Like 14:30"
        />
      </Details>
      <TextField form={form} name="action" label="What is to be done next? (optional)" autoComplete="off" />
      <DateField form={form} name="dueOn" label="By which day?" hint="Only when something is to be done" />
      <Button>Write this down</Button>
    </FormFrame>
  )
}
