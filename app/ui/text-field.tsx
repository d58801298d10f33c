import type { InputHTMLAttributes, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { describedBy, Field, type QuestionProps } from './field.tsx'
import { errorOf, textOf } from './form-state.ts'

type TextFieldProps = QuestionProps &
  Pick<InputHTMLAttributes<HTMLInputElement>, 'autoComplete' | 'inputMode' | 'spellCheck' | 'maxLength'> & {
    type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'time' | 'url'
    /** Room for about this many characters; the whole width when left out. */
    width?: 2 | 3 | 4 | 5 | 10 | 20 | 30
    /** A sign before or after the box, such as "£" or "miles"; say it in the label too. */
    prefix?: ReactNode
    suffix?: ReactNode
  }

/** A question answered in one line. A password is never sent back to the page. */
export function TextField(props: TextFieldProps) {
  const {
    form,
    name,
    type = 'text',
    width,
    prefix,
    suffix,
    autoComplete,
    inputMode,
    spellCheck,
    maxLength,
  } = props
  const input = (
    <input
      className={classNames(
        'govuk-input',
        width && `govuk-input--width-${width}`,
        errorOf(form, name) && 'govuk-input--error',
      )}
      id={name}
      name={name}
      type={type}
      defaultValue={type === 'password' ? undefined : textOf(form, name)}
      autoComplete={autoComplete}
      inputMode={inputMode}
      spellCheck={spellCheck}
      maxLength={maxLength}
      aria-describedby={describedBy(props)}
      aria-invalid={errorOf(form, name) ? true : undefined}
    />
  )
  return (
    <Field {...props}>
      {prefix || suffix ? (
        <div className="govuk-input__wrapper">
          {prefix && (
            <div className="govuk-input__prefix" aria-hidden="true">
              {prefix}
            </div>
          )}
          {input}
          {suffix && (
            <div className="govuk-input__suffix" aria-hidden="true">
              {suffix}
            </div>
          )}
        </div>
      ) : (
        input
      )}
    </Field>
  )
}
