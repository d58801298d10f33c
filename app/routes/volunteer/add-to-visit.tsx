import { longestNote } from '#app/domain/mentoring/visit-rules.ts'
import { Button } from '#app/ui/button.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { type FormState, textOf } from '#app/ui/form-state.ts'
import { TextArea } from '#app/ui/text-area.tsx'

/** After 72 hours words are only added. A correction that came too late is offered as an addition, with its words. */
export function AddToVisit({ form: opened }: { form: FormState }) {
  const form = {
    ...opened,
    theirs: false,
    values: { addendum: textOf(opened, 'addendum') || textOf(opened, 'note') },
  }
  return (
    <FormFrame form={form} intent="add">
      <TextArea
        form={form}
        name="addendum"
        label="Add to this visit"
        size="m"
        hint="72 hours have passed, so what you wrote stays as it is. What you add stands beside it."
        limit={longestNote}
      />
      <Button>Save what you added</Button>
    </FormFrame>
  )
}
