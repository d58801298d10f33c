import { choiceTellerNames } from '#app/domain/matching/names.ts'
import { choiceTellers } from '#app/domain/matching/vocabulary.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { filledWith } from '#app/ui/form-state.ts'
import { NextAction } from '#app/ui/panel.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { formFor } from './form-for.ts'
import type { MatchPartProps } from './match.tsx'
import { MoveForm } from './match-move-form.tsx'
import { nextMove } from './match-moves.ts'

/** The one next step of the match, for whoever may record it. */
export function MatchNext(part: MatchPartProps) {
  const { match, coordinates, keyWorks } = part
  if (match.stage === 'proposed' && coordinates) return <AnswerForm {...part} />
  if (match.stage === 'mentor_accepted' && (coordinates || keyWorks)) return <ChoiceForm {...part} />
  const next = coordinates ? nextMove(match) : null
  if (!next) return null
  return (
    <NextAction title={next.title}>
      <p className="govuk-body">{next.advice}</p>
      <MoveForm {...part} move={next.move} label={next.button} primary />
    </NextAction>
  )
}

/** The mentor usually answers on their own page; a coordinator who was told writes it down here. */
function AnswerForm({ match: { volunteer, on, version }, sent, fresh }: MatchPartProps) {
  const form = filledWith(formFor('answeredOn', sent, fresh), { answeredOn: on })
  return (
    <NextAction title={`${volunteer} has been asked`}>
      <p className="govuk-body">They can answer when they sign in. If they told you, write it down here.</p>
      <FormFrame form={form} intent="answer" {...(version === undefined ? {} : { version })}>
        <Radios
          form={form}
          name="answer"
          label="What did they say?"
          inline
          small
          choices={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
        />
        <DateField form={form} name="answeredOn" label="Which day was it?" />
        <Button>Record the answer</Button>
      </FormFrame>
    </NextAction>
  )
}

function ChoiceForm({ match: { volunteer, on, version }, sent, fresh }: MatchPartProps) {
  const form = filledWith(formFor('chosenOn', sent, fresh), { chosenOn: on })
  return (
    <NextAction title="Show the family the mentor’s card">
      <p className="govuk-body">{volunteer} said yes. The family chooses or says no, and need not say why.</p>
      <FormFrame form={form} intent="choose" {...(version === undefined ? {} : { version })}>
        <Radios
          form={form}
          name="choice"
          label="What did the family say?"
          inline
          small
          choices={[
            { value: 'chosen', label: 'They chose this mentor' },
            { value: 'declined', label: 'They said no' },
          ]}
        />
        <Radios
          form={form}
          name="toldBy"
          label="Who told you?"
          inline
          small
          choices={choiceTellers.map((teller) => ({ value: teller, label: choiceTellerNames[teller] }))}
        />
        <DateField form={form} name="chosenOn" label="Which day was it?" />
        <Button>Record what they said</Button>
      </FormFrame>
    </NextAction>
  )
}
