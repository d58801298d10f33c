import { type Choice, choiceId } from './choice.ts'
import { classNames } from './class-names.ts'
import { FieldGroup, type QuestionProps } from './field.tsx'
import { textOf } from './form-state.ts'

type RadiosProps = QuestionProps & { choices: readonly Choice[]; inline?: boolean; small?: boolean }

/** A question with one answer out of a few. */
export function Radios({ choices, inline, small, ...question }: RadiosProps) {
  const { form, name } = question
  const chosen = textOf(form, name)
  return (
    <FieldGroup {...question}>
      <div
        className={classNames(
          'govuk-radios',
          inline && 'govuk-radios--inline',
          small && 'govuk-radios--small',
        )}
        data-module="govuk-radios"
      >
        {choices.map((choice, index) => (
          <RadioItem
            key={choice.value}
            name={name}
            id={choiceId(name, index)}
            choice={choice}
            checked={choice.value === chosen}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

type RadioItemProps = { name: string; id: string; choice: Choice; checked: boolean }

function RadioItem({ name, id, choice, checked }: RadioItemProps) {
  return (
    <div className="govuk-radios__item">
      <input
        className="govuk-radios__input"
        type="radio"
        id={id}
        name={name}
        value={choice.value}
        defaultChecked={checked}
        disabled={choice.disabled}
        aria-describedby={choice.hint ? `${id}-item-hint` : undefined}
      />
      <label className="govuk-label govuk-radios__label" htmlFor={id}>
        {choice.label}
      </label>
      {choice.hint && (
        <div id={`${id}-item-hint`} className="govuk-hint govuk-radios__hint">
          {choice.hint}
        </div>
      )}
    </div>
  )
}
