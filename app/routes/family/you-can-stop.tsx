import { ButtonLink } from '#app/ui/button.tsx'
import { Panel } from '#app/ui/panel.tsx'

/** The way out, always in sight: another mentor, or none. */
export function YouCanStop() {
  return (
    <Panel title="You can stop at any time" tone="wash">
      <p>
        You can ask for a different mentor, or stop. You do not have to say why. Your other help will not
        change.
      </p>
      <div className="app-two">
        <ButtonLink href="/your-mentor/someone-else" kind="secondary">
          Ask for someone else
        </ButtonLink>
        <ButtonLink href="/your-mentor/stop" kind="secondary">
          Ask to stop
        </ButtonLink>
      </div>
    </Panel>
  )
}
