import { Panel } from '#app/ui/panel.tsx'

type CoordinatorPanelProps = {
  coordinator: string | null | undefined
  /** The page of the record. */
  of: string
}

/** Which coordinator looks after a record, and the way to give it to another. */
export function CoordinatorPanel({ coordinator, of }: CoordinatorPanelProps) {
  return (
    <Panel title="Coordinator">
      <p className="govuk-body app-small">{coordinator ?? 'Nobody in particular yet.'}</p>
      <a className="govuk-link" href={`${of}/coordinator`}>
        {coordinator ? 'Change the coordinator' : 'Name a coordinator'}
      </a>
    </Panel>
  )
}
