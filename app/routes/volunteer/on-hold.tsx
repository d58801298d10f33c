import type { DutyLine } from '#app/domain/safeguarding/vocabulary.ts'
import { Alert } from '#app/ui/alert.tsx'

/** That visits rest, and whom to speak to. Never why. */
export function OnHold({ line }: { line: DutyLine }) {
  return (
    <Alert tone="warning" label="Visits are on hold">
      <b>Visits are on hold. Speak to safeguarding</b> before you go:{' '}
      <a className="govuk-link" href={`tel:${line.telephone.replaceAll(' ', '')}`}>
        {line.telephone}
      </a>
      . A visit that has happened can still be logged.
    </Alert>
  )
}
