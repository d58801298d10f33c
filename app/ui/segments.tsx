import { choiceId } from './choice.ts'
import { classNames } from './class-names.ts'
import { type FormState, textOf } from './form-state.ts'

/** One segment: what it means decides how it looks when chosen. */
export type Segment = { value: string; label: string; meaning?: 'undecided' | 'forbids' }

type SegmentsProps = { form: FormState; name: string; legend: string; segments: readonly Segment[] }

/** One decision among a few short words: real radios, drawn as one control. The legend is read, not shown. */
export function Segments({ form, name, legend, segments }: SegmentsProps) {
  const chosen = textOf(form, name)
  return (
    <fieldset className="app-segments">
      <legend className="govuk-visually-hidden">{legend}</legend>
      {segments.map((segment, index) => (
        <span
          key={segment.value}
          className={classNames('app-segment', segment.meaning && `app-segment--${segment.meaning}`)}
        >
          <input
            type="radio"
            id={choiceId(name, index)}
            name={name}
            value={segment.value}
            defaultChecked={segment.value === chosen}
          />
          <label htmlFor={choiceId(name, index)}>{segment.label}</label>
        </span>
      ))}
    </fieldset>
  )
}
