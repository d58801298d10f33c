import { type Choice, choiceId } from './choice.ts'
import { classNames } from './class-names.ts'
import { FieldGroup, type QuestionProps } from './field.tsx'
import { textsOf } from './form-state.ts'

type CheckboxesProps = QuestionProps & { choices: readonly Choice[]; small?: boolean }

/** A question with any number of answers. */
export function Checkboxes({ choices, small, ...question }: CheckboxesProps) {
  const { form, name } = question
  const chosen = textsOf(form, name)
  return (
    <FieldGroup {...question}>
      <div
        className={classNames('govuk-checkboxes', small && 'govuk-checkboxes--small')}
        data-module="govuk-checkboxes"
      >
        {choices.map((choice, index) => (
          <CheckboxItem
            key={choice.value}
            name={name}
            id={choiceId(name, index)}
            choice={choice}
            checked={chosen.includes(choice.value)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

type CheckboxItemProps = { name: string; id: string; choice: Choice; checked: boolean }

function CheckboxItem({ name, id, choice, checked }: CheckboxItemProps) {
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        type="checkbox"
        id={id}
        name={name}
        value={choice.value}
        defaultChecked={checked}
        disabled={choice.disabled}
        aria-describedby={choice.hint ? `${id}-item-hint` : undefined}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {choice.label}
      </label>
      {choice.hint && (
        <div id={`${id}-item-hint`} className="govuk-hint govuk-checkboxes__hint">
          {choice.hint}
        </div>
      )}
    </div>
  )
}
