import type { ReactNode } from 'react'
import { choiceId } from './choice.ts'
import { classNames } from './class-names.ts'
import { describedBy, QuestionNotes, type QuestionProps } from './field.tsx'
import { errorOf, textsOf } from './form-state.ts'

/** One answer drawn as a chip. */
export type Chip = {
  value: string
  label: ReactNode
  /** A number above the words, on a scale. */
  number?: number
  /** Choosing it means that a person may be at risk. */
  urgent?: boolean
}

type ChipsProps = QuestionProps & {
  chips: readonly Chip[]
  /** Whether one answer or several can be chosen. */
  choose: 'one' | 'several'
  /** Five equal steps of a scale instead of a flowing row. */
  scale?: boolean
}

/** A question for thumbs: real radios or checkboxes, drawn as chips. */
export function Chips({ chips, choose, scale, ...question }: ChipsProps) {
  const { form, name, label, asHeading } = question
  const chosen = textsOf(form, name)
  return (
    <div className={classNames('govuk-form-group', errorOf(form, name) && 'govuk-form-group--error')}>
      <fieldset className="app-step" aria-describedby={describedBy(question)}>
        <legend>{asHeading ? <h1>{label}</h1> : label}</legend>
        <QuestionNotes {...question} />
        <div className={classNames('app-chips', scale && 'app-chips--scale')}>
          {chips.map((chip, index) => (
            <span key={chip.value} className={classNames('app-chip', chip.urgent && 'app-chip--urgent')}>
              <input
                type={choose === 'one' ? 'radio' : 'checkbox'}
                id={choiceId(name, index)}
                name={name}
                value={chip.value}
                defaultChecked={chosen.includes(chip.value)}
              />
              <label htmlFor={choiceId(name, index)}>
                {chip.number !== undefined && <b>{chip.number} </b>}
                {chip.label}
              </label>
            </span>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
