import { classNames } from './class-names.ts'
import { datePartsOf } from './date-parts.ts'
import { FieldGroup, type QuestionProps } from './field.tsx'
import { errorOf } from './form-state.ts'

type DateFieldProps = QuestionProps & {
  /** The date is the person's own birthday, which a browser can fill in. */
  birthday?: boolean
}

/** A question answered with a day. Posts `<name>-day`, `<name>-month` and `<name>-year`. */
export function DateField({ birthday, ...question }: DateFieldProps) {
  const { form, name } = question
  const parts = datePartsOf(form, name)
  return (
    <FieldGroup {...question} role="group">
      <div className="govuk-date-input">
        {(['day', 'month', 'year'] as const).map((part) => {
          const id = part === 'day' ? name : `${name}-${part}`
          return (
            <div key={part} className="govuk-date-input__item">
              <label className="govuk-label govuk-date-input__label" htmlFor={id}>
                {part[0]?.toUpperCase() + part.slice(1)}
              </label>
              <input
                className={classNames(
                  'govuk-input govuk-date-input__input',
                  part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
                  errorOf(form, name) && 'govuk-input--error',
                )}
                id={id}
                name={`${name}-${part}`}
                type="text"
                inputMode="numeric"
                autoComplete={birthday ? `bday-${part}` : undefined}
                defaultValue={parts[part]}
                aria-invalid={errorOf(form, name) ? true : undefined}
              />
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}
