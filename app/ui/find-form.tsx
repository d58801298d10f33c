type FindFormProps = {
  label: string
  action: string
  name?: string
  value?: string
  button?: string
  id?: string
}

/** One box and one button that look something up; the words go into the address. */
export function FindForm({ label, action, name = 'q', value, button = 'Find', id = 'find' }: FindFormProps) {
  return (
    <search>
      <form className="app-inline" method="get" action={action}>
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor={id}>
            {label}
          </label>
          <input
            className="govuk-input"
            id={id}
            name={name}
            type="search"
            defaultValue={value}
            autoComplete="off"
          />
        </div>
        <button type="submit" className="govuk-button govuk-button--secondary">
          {button}
        </button>
      </form>
    </search>
  )
}
