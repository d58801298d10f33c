import { readSafeContact, saySafeContact } from '#app/domain/families/index.ts'
import { Panel } from '#app/ui/panel.tsx'
import { SummaryList, type SummaryRow } from '#app/ui/summary-list.tsx'
import type { MatchData } from './match.tsx'

/** Who is linked to whom: the family, the mentor, and the professionals that each of them can always reach. */
export function MatchPeople({ match }: { match: MatchData }) {
  const { familyId, familyName, familyReference, firstNames, safeContact, volunteerId, volunteer } = match
  return (
    <>
      <Panel title="The family">
        <p className="govuk-body app-small">
          <a className="govuk-link" href={`/families/${familyId}`}>
            {familyName ?? familyReference}
          </a>{' '}
          {firstNames && `(${firstNames})`}
        </p>
        {safeContact !== undefined && (
          <p className="govuk-body app-small">{saySafeContact(readSafeContact(safeContact))}</p>
        )}
      </Panel>
      <Panel title="Who is linked to whom" tone="wash">
        <SummaryList open rows={linksOf(match, { volunteerId, volunteer })} />
      </Panel>
    </>
  )
}

function linksOf(
  { professional, coordinator, reasons }: MatchData,
  mentor: { volunteerId?: string; volunteer?: string },
): SummaryRow[] {
  // Whoever may read the reasons works with volunteers, and may open theirs.
  const name =
    reasons === undefined ? (
      mentor.volunteer
    ) : (
      <a className="govuk-link" href={`/volunteers/${mentor.volunteerId}`}>
        {mentor.volunteer}
      </a>
    )
  return [
    { name: 'Mentor', value: name },
    {
      name: professional?.isKeyWorker ? 'Key worker' : 'For the family',
      value: <Person person={professional} />,
    },
    { name: 'Coordinator', value: <Person person={coordinator} /> },
  ]
}

type PersonProps = { person: { name?: string | null; email?: string | null } | null | undefined }

function Person({ person }: PersonProps) {
  if (!person?.name) return <>Nobody yet</>
  return (
    <>
      {person.name}
      {person.email && (
        <>
          <br />
          <a className="govuk-link" href={`mailto:${person.email}`}>
            {person.email}
          </a>
        </>
      )}
    </>
  )
}
