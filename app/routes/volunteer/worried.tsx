import { ButtonLink } from '#app/ui/button.tsx'
import { WorryPanel } from '#app/ui/worry-panel.tsx'

const EMERGENCY = (
  <a className="govuk-link" href="tel:999">
    999
  </a>
)

/** Whom to call about a worry. The coordinator's name is null where there is no match yet. */
export function Worried({ coordinator }: { coordinator: string | null }) {
  return (
    <WorryPanel title="Worried about someone?">
      <p>
        In danger now: call {EMERGENCY}. Then call {coordinatorNamed(coordinator)}. It does not have to be
        certain.
      </p>
    </WorryPanel>
  )
}

/** What to do at once after an urgent worry was logged: the log alone brings nobody. */
export function CallNow({ coordinator }: { coordinator: string | null }) {
  return (
    <WorryPanel title="You logged an urgent worry. Call now">
      <p>
        Someone in danger: call {EMERGENCY} first. Then call {coordinatorNamed(coordinator)} and say what you
        saw or heard. Nobody is called for you.
      </p>
      <p>
        <ButtonLink href="tel:999" kind="warning">
          Call 999
        </ButtonLink>
      </p>
    </WorryPanel>
  )
}

const coordinatorNamed = (name: string | null) => (name ? `your coordinator, ${name}` : 'your coordinator')
