import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { errorOf, type FormState } from './form-state.ts'

/** What every question needs, whatever its control. */
export type QuestionProps = {
  form: FormState
  name: string
  label: ReactNode
  hint?: ReactNode
  /** How large the label or legend is drawn. */
  size?: 's' | 'm' | 'l'
  /** The label is the heading of the page: one question on it. */
  asHeading?: boolean
  /** What somebody else saved while this was being typed. */
  theirs?: string
}

/** The ids that describe a control, for aria-describedby; undefined when there are none. */
export function describedBy({ form, name, hint, theirs }: QuestionProps): string | undefined {
  const ids = [
    hint && `${name}-hint`,
    errorOf(form, name) && `${name}-error`,
    theirs !== undefined && `${name}-theirs`,
  ]
  return ids.filter(Boolean).join(' ') || undefined
}

/** Hint, error and the other person's text, in the order in which they are read before a control. */
export function QuestionNotes({ form, name, hint, theirs }: QuestionProps) {
  const error = errorOf(form, name)
  return (
    <>
      {hint && (
        <div id={`${name}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${name}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      {theirs !== undefined && (
        <p id={`${name}-theirs`} className="app-theirs">
          Saved by someone else while you were typing: <b>{theirs || 'nothing'}</b>
        </p>
      )}
    </>
  )
}

/** The frame of a question with one control: label, notes, control. The control's id is the field's name. */
export function Field({
  children,
  className,
  ...question
}: QuestionProps & { children: ReactNode; className?: string }) {
  const { form, name, label, size = 's', asHeading } = question
  const labelElement = (
    <label className={`govuk-label govuk-label--${size}`} htmlFor={name}>
      {label}
    </label>
  )
  return (
    <div
      className={classNames('govuk-form-group', errorOf(form, name) && 'govuk-form-group--error', className)}
    >
      {asHeading ? <h1 className="govuk-label-wrapper">{labelElement}</h1> : labelElement}
      <QuestionNotes {...question} />
      {children}
    </div>
  )
}

/** The frame of a question with several controls: a fieldset with its legend. The first control's id is the name. */
export function FieldGroup({
  children,
  className,
  role,
  ...question
}: QuestionProps & { children: ReactNode; className?: string; role?: 'group' }) {
  const { form, name, label, size = 's', asHeading } = question
  return (
    <div
      className={classNames('govuk-form-group', errorOf(form, name) && 'govuk-form-group--error', className)}
    >
      <fieldset className="govuk-fieldset" role={role} aria-describedby={describedBy(question)}>
        <legend className={`govuk-fieldset__legend govuk-fieldset__legend--${size}`}>
          {asHeading ? <h1 className="govuk-fieldset__heading">{label}</h1> : label}
        </legend>
        <QuestionNotes {...question} />
        {children}
      </fieldset>
    </div>
  )
}
