import { classNames } from './class-names.ts'
import { describedBy, Field, type QuestionProps } from './field.tsx'
import { errorOf, textOf } from './form-state.ts'

type SelectFieldProps = QuestionProps & {
  choices: readonly { value: string; label: string }[]
  /** The words shown while nothing is chosen; without them the first choice is. */
  prompt?: string
}

/** A question with one answer out of many. */
export function SelectField({ choices, prompt, ...question }: SelectFieldProps) {
  const { form, name } = question
  return (
    <Field {...question}>
      <select
        className={classNames('govuk-select', errorOf(form, name) && 'govuk-select--error')}
        id={name}
        name={name}
        defaultValue={textOf(form, name)}
        aria-describedby={describedBy(question)}
        aria-invalid={errorOf(form, name) ? true : undefined}
      >
        {prompt !== undefined && <option value="">{prompt}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
