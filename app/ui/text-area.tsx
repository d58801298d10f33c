import { classNames } from './class-names.ts'
import { describedBy, Field, type QuestionProps } from './field.tsx'
import { errorOf, textOf } from './form-state.ts'

type TextAreaProps = QuestionProps & {
  rows?: number
  /** Most characters that can be saved; the page counts them down where scripts run. */
  limit?: number
}

/** A question answered in a few sentences. */
export function TextArea(props: TextAreaProps) {
  const { form, name, rows = 4, limit } = props
  const described = [describedBy(props), limit && `${name}-info`].filter(Boolean).join(' ') || undefined
  const field = (
    <Field {...props}>
      <textarea
        className={classNames(
          'govuk-textarea',
          limit !== undefined && 'govuk-js-character-count',
          errorOf(form, name) && 'govuk-textarea--error',
        )}
        id={name}
        name={name}
        rows={rows}
        defaultValue={textOf(form, name)}
        aria-describedby={described}
        aria-invalid={errorOf(form, name) ? true : undefined}
      />
    </Field>
  )
  if (limit === undefined) return field
  return (
    <div className="govuk-character-count" data-module="govuk-character-count" data-maxlength={limit}>
      {field}
      <div id={`${name}-info`} className="govuk-hint govuk-character-count__message">
        You can enter up to {limit.toLocaleString('en-GB')} characters
      </div>
    </div>
  )
}
