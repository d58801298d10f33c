import { sourceNames } from '#app/domain/recruitment/index.ts'
import { usualTerms } from '#app/domain/vetting/index.ts'
import { addDays, daysBetween, sayDay } from '#app/kernel/day.ts'
import { Button } from '#app/ui/button.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { Meter } from '#app/ui/meter.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Rows } from '#app/ui/rows.tsx'
import { SummaryList, type SummaryRow } from '#app/ui/summary-list.tsx'
import type { VolunteerData } from './volunteer.tsx'

type PanelProps = { volunteer: VolunteerData }

/** How long somebody has been on the way, against the usual term to the panel. */
export function AgePanel({ volunteer: { enquiredOn, on, stage, ready } }: PanelProps) {
  const term = usualTerms.panel
  if (!enquiredOn || !on || !stage || !term || ready || !STILL_ON_THE_WAY.has(stage)) return null
  const days = daysBetween(enquiredOn, on)
  const ends = sayDay(addDays(enquiredOn, term))
  return (
    <Panel title="Age against the term" tone="wash">
      <p className="govuk-body">
        <b className={days > term ? 'app-late' : undefined}>Day {days}</b> of a usual {term} from the first
        contact to the panel.
      </p>
      <Meter
        value={days}
        of={Math.max(days, term) * 1.25}
        mark={term}
        tone={days > term ? 'counted' : 'moving'}
      />
      <p className="govuk-body app-small">
        {days > term ? `The ${term / 7} weeks ended on ${ends}.` : `The ${term / 7} weeks end on ${ends}.`}
      </p>
    </Panel>
  )
}

/** Stages before a decision of the panel. */
const STILL_ON_THE_WAY: ReadonlySet<string> = new Set([
  'applied',
  'shortlisted',
  'interviewed',
  'checks_in_progress',
  'training',
  'ready_for_panel',
  'deferred',
])

/** How to reach somebody. */
export function ContactPanel({ volunteer, formKey }: PanelProps & { formKey: string }) {
  const { email, phone, dateOfBirth, source, leftOn, moves } = volunteer
  if (email === undefined) return null
  const facts: [string, string | null | undefined][] = [
    ['E-mail', email],
    ['Telephone', phone],
    ['Born', dateOfBirth && sayDay(dateOfBirth)],
    ['Heard of us', source && (sourceNames[source as keyof typeof sourceNames] ?? source)],
    ['Left', leftOn && sayDay(leftOn)],
  ]
  const rows = facts.flatMap(([name, value]): SummaryRow[] => (value ? [{ name, value }] : []))
  return (
    <Panel title="Contact">
      {rows.length > 0 ? (
        <SummaryList rows={rows} open />
      ) : (
        <p className="govuk-body">Nothing is recorded.</p>
      )}
      {email && moves && (
        <FormFrame form={{ key: formKey, values: {}, errors: {} }} intent="invite">
          <Button kind="secondary" small>
            Invite them to sign in
          </Button>
        </FormFrame>
      )}
    </Panel>
  )
}

/** The matches in short: who the families are stands on the page of each match. */
export function MatchesPanel({ volunteer: { matches, places } }: PanelProps) {
  if (!matches) return null
  return (
    <Panel title="Matches">
      {places && (
        <p className="govuk-body app-small">
          Room for {places.free} of {places.of}.
        </p>
      )}
      {matches.length > 0 && (
        <Rows
          rows={matches.map(({ matchId, reference, stage, proposedOn, endedOn }) => ({
            id: matchId,
            title: (
              <a className="govuk-link" href={`/matches/${matchId}`}>
                {reference}
              </a>
            ),
            note: `${capital(stage.replaceAll('_', ' '))}, ${endedOn ? `ended ${sayDay(endedOn)}` : `proposed ${sayDay(proposedOn)}`}`,
          }))}
        />
      )}
    </Panel>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What the role asks of everybody, in the version of the day. */
export function RolePanel({ volunteer: { asks } }: PanelProps) {
  if (!asks) return null
  const { dbs, referencesNeeded, referencesByVoice, mandatoryModules, effectiveFrom } = asks
  const lists = [
    dbs.childBarred && 'children’s barred list',
    dbs.adultBarred && 'adults’ barred list',
  ].filter(Boolean)
  return (
    <Panel title="For this role">
      <p className="govuk-body app-small">
        {dbs.level === 'none'
          ? 'No DBS check.'
          : `DBS check: ${dbs.level}, ${dbs.workforce.replaceAll('_', ' ')} workforce, ${lists.join(' and ') || 'no barred list'}, for ${dbs.validMonths} months.`}{' '}
        {referencesNeeded} references, {referencesByVoice} of them checked by talking to the referee.{' '}
        {mandatoryModules.length} modules of training.
      </p>
      <p className="govuk-body app-small app-muted">In force from {sayDay(effectiveFrom)}.</p>
    </Panel>
  )
}
