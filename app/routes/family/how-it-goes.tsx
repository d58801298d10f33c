import { feedbackAnswers, feedbackNames } from '#app/domain/belonging/vocabulary.ts'
import { Button } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { sayWeekday } from '../volunteer/visit-words.ts'
import type { OwnData } from './your-mentor.tsx'

/** "How is it going?", answered with one tap and read by coordinators alone. */
export function HowItGoes({ own, form }: { own: OwnData; form: FormState }) {
  const { mentor, answer } = own
  const last = answer && `You last said “${feedbackNames[answer.answer]}” on ${sayWeekday(answer.givenOn)}.`
  return (
    <FormFrame form={form} intent="say">
      <Chips
        form={form}
        name="answer"
        label={`How is it going with ${mentor?.firstName}?`}
        hint={`Only coordinators see your answer. ${mentor?.firstName} and your key worker do not. ${last ?? ''}`}
        choose="one"
        chips={feedbackAnswers.map((value) => ({ value, label: feedbackNames[value] }))}
      />
      <Button block>Send your answer</Button>
    </FormFrame>
  )
}
