import { type MetaFunction, useActionData, useLoaderData, useLocation } from '@remix-run/react'
import {
  assignSupervisor,
  planSession,
  sessionsOf,
  volunteerSupervision,
} from '#app/domain/supervision/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { sayDay } from '#app/kernel/day.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { NextAction } from '#app/ui/panel.tsx'
import { Section } from '#app/ui/section.tsx'
import { Split } from '#app/ui/split.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { formFor } from '../coordinator/form-for.ts'
import { MatchesSupervised } from './matches-supervised.tsx'
import { PlanForm } from './plan-form.tsx'
import { SessionHistory } from './session-history.tsx'
import { dueTags, sayDue, saySession, sayTakenUp, signalWords } from './session-words.ts'
import { SupervisorForm } from './supervisor-form.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`${data?.volunteer.displayName ?? 'Volunteer'}: supervision`) },
]

export const loader = page({ volunteer: ask(volunteerSupervision), sessions: ask(sessionsOf) })

const backTo = (code: string) => (volunteerId: string) => `/supervision/${volunteerId}?done=${code}`

export const action = submits({
  plan: intent(planSession, { then: backTo('planned') }),
  assign: intent(assignSupervisor, { then: backTo('assigned') }),
})

export type SupervisionData = ReturnType<typeof useLoaderData<typeof loader>>['volunteer']
export type SessionsData = ReturnType<typeof useLoaderData<typeof loader>>['sessions']

const DONE: Readonly<Record<string, string>> = {
  planned: 'The session is planned. The volunteer is told by e-mail.',
  assigned: 'The supervisor is changed. The volunteer stands on their first screen.',
  held: 'The session is recorded and signed.',
  'not-taken-up': 'It is recorded as offered and not taken up.',
}

/** Supervision of one volunteer: how it stands, what comes next, and every session offered. */
export default function VolunteerSupervisionPage() {
  const { volunteer, sessions, form: fresh } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()?.form
  const done = new URLSearchParams(useLocation().search).get('done') ?? ''
  const { volunteerId = '', displayName = '', reference, standing, matches } = volunteer
  const supervises = matches !== undefined
  return (
    <Page
      back={
        supervises
          ? { href: '/supervision', label: 'My volunteers' }
          : { href: '/supervision-status', label: 'Supervision' }
      }
    >
      {sent && <ErrorSummary form={sent} />}
      {!sent && <Done code={done} volunteerId={volunteerId} />}
      <PageHead
        caption={`Volunteer ${reference}`}
        title={`Supervision of ${displayName}`}
        tag={standing && <Tag meaning={dueTags[standing.state].meaning}>{dueTags[standing.state].label}</Tag>}
      />
      <Split side={<Side volunteer={volunteer} sent={sent} fresh={fresh} />}>
        {supervises && <Next volunteer={volunteer} sent={sent} fresh={fresh} />}
        <Section title="Sessions">
          {sessions.rows.length === 0 && <EmptyState title="No session has been offered yet" />}
          <SessionHistory sessions={sessions.rows} />
          {sessions.next && (
            <Pagination
              of="sessions"
              older={`/supervision/${volunteerId}?cursor=${encodeURIComponent(sessions.next)}`}
            />
          )}
        </Section>
      </Split>
    </Page>
  )
}

function Done({ code, volunteerId }: { code: string; volunteerId: string }) {
  if (code === 'held-worry')
    return (
      <Alert tone="warning" label="Act on the worry">
        The session is recorded and signed, and there is a worry about a child or an adult. In danger now:
        call 999 first.{' '}
        <a className="govuk-link" href={`/worry?volunteer=${volunteerId}`}>
          Raise the worry now
        </a>
        .
      </Alert>
    )
  const notice = DONE[code]
  return notice ? (
    <Alert tone="success" label="Done">
      {notice}
    </Alert>
  ) : null
}

type PartProps = { volunteer: SupervisionData; sent: FormState | undefined; fresh: FormState }

/** Record what has come, wait for what is planned, or plan. */
function Next({ volunteer, sent, fresh }: PartProps) {
  const { volunteerId, displayName, standing, planned, on = '' } = volunteer
  const due = standing ? sayDue(standing) : 'Nothing is due: there is no live match.'
  const record = (kind: 'primary' | 'secondary', words: string) => (
    <ButtonLink href={`/supervision/${volunteerId}/record`} kind={kind} about={`with ${displayName}`}>
      {words}
    </ButtonLink>
  )
  if (!planned)
    return (
      <div id="plan">
        <NextAction title="Plan the next session">
          <p className="govuk-body">
            {due} The volunteer is told by e-mail.{' '}
            <a className="govuk-link" href={`/supervision/${volunteerId}/record`}>
              Record a session that was held
            </a>
            .
          </p>
          <PlanForm volunteer={volunteer} form={formFor('plannedOn', sent, fresh)} />
        </NextAction>
      </div>
    )
  const hasCome = planned.on <= on
  return (
    <NextAction
      title={hasCome ? `Record the session of ${sayDay(planned.on)}` : `Next session: ${sayDay(planned.on)}`}
    >
      <p className="govuk-body">
        {saySession(planned)}. {hasCome ? 'Was it held, or not taken up?' : due}
      </p>
      {hasCome ? record('primary', 'Record this session') : record('secondary', 'Record a session')}
    </NextAction>
  )
}

function Side({ volunteer, sent, fresh }: PartProps) {
  const {
    supervisedOn,
    supervisor,
    offered = 0,
    takenUp = 0,
    matches,
    planned,
    signals = [],
    supervisors,
  } = volunteer
  return (
    <>
      <SummaryList
        open
        rows={[
          { name: 'Last held', value: supervisedOn ? sayDay(supervisedOn) : 'Not yet' },
          { name: 'Supervisor', value: supervisor ?? <Tag meaning="late">Nobody yet</Tag> },
          { name: 'Taken up', value: sayTakenUp(offered, takenUp) },
          ...(signals.length > 0
            ? [{ name: 'Signs of strain', value: signals.map((one) => signalWords[one]).join('. ') }]
            : []),
        ]}
      />
      {matches && <MatchesSupervised matches={matches} />}
      {matches && planned && (
        <section id="plan" className="app-panel" aria-labelledby="plan-title">
          <h2 className="govuk-heading-s" id="plan-title">
            Move the planned session
          </h2>
          <PlanForm volunteer={volunteer} form={formFor('plannedOn', sent, fresh)} />
        </section>
      )}
      {supervisors && <SupervisorForm volunteer={volunteer} form={formFor('supervisorId', sent, fresh)} />}
    </>
  )
}
