import { readSafeContact, saySafeContact } from '#app/domain/families/index.ts'
import { Panel } from '#app/ui/panel.tsx'
import { type Row, Rows } from '#app/ui/rows.tsx'
import type { MatchData } from './match.tsx'

type MatchPeopleProps = {
  match: MatchData
  mayOpenFamily: boolean
  mayReadMessages: boolean
  mayHearFamily: boolean
  mayAssign: boolean
}

/** Who is linked to whom: the family, the mentor, and the professionals that each of them can always reach. */
export function MatchPeople(props: MatchPeopleProps) {
  const { match, mayOpenFamily, mayReadMessages, mayHearFamily, mayAssign } = props
  const { familyId, familyName, familyReference, firstNames, safeContact } = match
  return (
    <>
      <Panel title="The family">
        <p className="govuk-body app-small">
          {mayOpenFamily ? (
            <a className="govuk-link" href={`/families/${familyId}`}>
              {familyName ?? familyReference}
            </a>
          ) : (
            (familyName ?? familyReference)
          )}{' '}
          {firstNames && `(${firstNames})`}
        </p>
        {safeContact !== undefined && (
          <p className="govuk-body app-small">{saySafeContact(readSafeContact(safeContact))}</p>
        )}
      </Panel>
      <Panel title="Who is linked to whom" tone="wash">
        <Rows rows={linksOf(match)} />
        {mayReadMessages && (
          <p className="govuk-body app-small">
            <a className="govuk-link" href={`/matches/${match.matchId}/messages`}>
              Messages between mentor and key worker
            </a>
          </p>
        )}
        {mayAssign && (
          <p className="govuk-body app-small">
            <a className="govuk-link" href={`/matches/${match.matchId}/coordinator`}>
              Change the coordinator
            </a>
          </p>
        )}
        {mayHearFamily && (
          <p className="govuk-body app-small">
            <a className="govuk-link" href={`/matches/${match.matchId}/family-says`}>
              What the family says
            </a>
          </p>
        )}
      </Panel>
    </>
  )
}

function linksOf({ professional, coordinator, volunteerId, volunteer, reasons }: MatchData): Row[] {
  // Whoever may read the reasons works with volunteers, and may open theirs.
  const mentor =
    reasons === undefined ? (
      volunteer
    ) : (
      <a className="govuk-link" href={`/volunteers/${volunteerId}`}>
        {volunteer}
      </a>
    )
  return [
    { id: 'mentor', title: mentor, note: 'Mentor' },
    personRow('professional', professional?.isKeyWorker ? 'Key worker' : 'For the family', professional),
    personRow('coordinator', 'Coordinator', coordinator),
  ]
}

type Person = { name?: string | null; email?: string | null } | null | undefined

function personRow(id: string, role: string, person: Person): Row {
  const [beforeAt, afterAt] = (person?.email ?? '').split('@')
  const email = person?.email && (
    <>
      <br />
      <a className="govuk-link" href={`mailto:${person.email}`}>
        {beforeAt}@<wbr />
        {afterAt}
      </a>
    </>
  )
  return {
    id,
    title: person?.name ?? 'Nobody yet',
    note: (
      <>
        {role}
        {email}
      </>
    ),
  }
}
