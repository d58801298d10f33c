import { WorryPanel } from '#app/ui/worry-panel.tsx'
import type { OwnData } from './your-mentor.tsx'

/** Whom a family turns to when something is wrong. */
export function SomethingNotRight({ own: { coordinator } }: { own: OwnData }) {
  return (
    <WorryPanel title="Something not right?">
      <p>
        {coordinator?.email ? (
          <>
            Write to {coordinator.name} at{' '}
            <a className="govuk-link" href={`mailto:${coordinator.email}`}>
              {coordinator.email}
            </a>
            , or ask for a call.
          </>
        ) : (
          'Tell your coordinator.'
        )}{' '}
        If someone is in danger, call{' '}
        <a className="govuk-link" href="tel:999">
          999
        </a>
        .
      </p>
    </WorryPanel>
  )
}
