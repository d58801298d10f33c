import { readSafeContact, saySafeContact } from '#app/domain/families/index.ts'
import { Panel } from '#app/ui/panel.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import type { FamilyPartProps } from './family.tsx'

/** How to be in touch without putting anybody in danger: before any other way. */
export function FamilyContact({ family: { firstNames, safeContact } }: FamilyPartProps) {
  return (
    <Panel title="How to be in touch safely">
      {firstNames && <p className="govuk-body app-small">Ask for {firstNames}.</p>}
      <p className="govuk-body app-small">{saySafeContact(readSafeContact(safeContact ?? null))}</p>
    </Panel>
  )
}

/** Who looks after the family: its key worker, and the coordinator who finds its mentor; each can be changed. */
export function FamilyStaff({ family, mayChange, mayMatch }: FamilyPartProps) {
  const { familyId, keyWorker, coordinator } = family
  return (
    <Panel title="Who looks after them">
      <SummaryList
        open
        rows={[
          {
            name: 'Key worker',
            value: keyWorker ?? 'Nobody yet',
            ...(mayChange || mayMatch
              ? { action: change(`/families/${familyId}/key-worker`, 'the key worker') }
              : {}),
          },
          {
            name: 'Coordinator',
            value: coordinator ?? 'Nobody yet',
            ...(mayMatch ? { action: change(`/families/${familyId}/coordinator`, 'the coordinator') } : {}),
          },
        ]}
      />
    </Panel>
  )
}

const change = (href: string, about: string) => ({ href, label: 'Change', about })

/** The way to the family file, for those who may open it: whoever sees the facts of safety is one of them. */
export function FamilyFileLink({ family: { familyId, safety } }: FamilyPartProps) {
  if (!safety) return null
  return (
    <Panel title="The family file" tone="wash">
      <p className="govuk-body app-small">
        Who is in the family and what it needs. Opening it is written down.
      </p>
      <a className="govuk-link" href={`/families/${familyId}/file`}>
        Open the family file
      </a>
    </Panel>
  )
}
