import type { holdOnMatch } from '#app/domain/safeguarding/index.ts'
import type { AnswerOf } from '#app/kernel/query.ts'
import { Alert } from '#app/ui/alert.tsx'

/** That a concern is live or visits rest: whom to speak to, never what or why. */
export function SpeakToSafeguarding({ hold }: { hold: Partial<AnswerOf<typeof holdOnMatch>> }) {
  const { onHold, live, line } = hold
  if (!(onHold || live) || !line) return null
  return (
    <Alert tone="warning" label="Speak to safeguarding">
      <b>Speak to safeguarding:</b>{' '}
      <a className="govuk-link" href={`tel:${line.telephone.replaceAll(' ', '')}`}>
        {line.telephone}
      </a>
      .{' '}
      {onHold
        ? 'Visits are on hold until the safeguarding lead says otherwise.'
        : 'There is a concern. You cannot see what it says.'}
    </Alert>
  )
}
