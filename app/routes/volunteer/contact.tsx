type ContactProps = { name: string; email?: string | null | undefined }

/** Somebody to turn to, with the address to write to where there is one. */
export function Contact({ name, email }: ContactProps) {
  return (
    <>
      {name}
      {email && (
        <>
          {' '}
          <a className="govuk-link" href={`mailto:${email}`}>
            {email}
          </a>
        </>
      )}
    </>
  )
}
