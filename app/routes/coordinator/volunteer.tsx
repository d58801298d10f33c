import {
  type MetaFunction,
  useActionData,
  useLoaderData,
  useLocation,
  useRouteLoaderData,
} from '@remix-run/react'
import { hasEnded, inviteVolunteer, volunteerFile } from '#app/domain/people/index.ts'
import { moveVolunteer, stageNames, volunteerHistory } from '#app/domain/recruitment/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { dayOf, sayDay } from '#app/kernel/day.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { hasErrors } from '#app/ui/form-state.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { Section } from '#app/ui/section.tsx'
import { Split } from '#app/ui/split.tsx'
import { SubNavigation } from '#app/ui/sub-navigation.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import { CoordinatorPanel } from './coordinator-panel.tsx'
import { dayInAddress } from './day-in-address.ts'
import { formFor } from './form-for.ts'
import { countGates, GateBoard } from './gate-board.tsx'
import { MoveForm, moveFields } from './move-form.tsx'
import { ReadyOn, WhatIsNext } from './readiness-panels.tsx'
import { AgePanel, ContactPanel, MatchesPanel, RolePanel } from './volunteer-panels.tsx'
import { volunteerSections } from './volunteer-sections.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`${data?.volunteer.displayName ?? 'Volunteer'}: gates`) },
]

export const loader = page({
  volunteer: ask(volunteerFile, ({ params, url }) => ({
    volunteerId: params['volunteerId'],
    on: dayInAddress(url.searchParams, 'on').day,
  })),
  history: ask(volunteerHistory, ({ params, url }) => ({
    volunteerId: params['volunteerId'],
    cursor: url.searchParams.get('before') ?? undefined,
  })),
})

export const action = submits({
  move: intent(moveVolunteer, { then: (id) => `/volunteers/${id}?done=moved` }),
  invite: intent(inviteVolunteer, {
    then: (_, { params }) => `/volunteers/${params['volunteerId']}?done=invited`,
  }),
})

export type VolunteerData = ReturnType<typeof useLoaderData<typeof loader>>['volunteer']

const DONE: Readonly<Record<string, string>> = {
  added: 'The volunteer is added. Nothing was sent to them.',
  recorded: 'It is recorded.',
  corrected: 'It is corrected. What was there before stays on record.',
  moved: 'The new stage is recorded.',
  offer: 'What they offer is saved.',
  coordinator: 'The coordinator is changed.',
  invited: 'The invitation is on its way. Its link works for three days.',
}

/** One volunteer: ready or what is missing first, then every gate with its dated fact, then how they came this far. */
export default function Volunteer() {
  const { volunteer, history, form: fresh } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()?.form
  const form = sent ?? fresh
  const relations = useRouteLoaderData<typeof rootLoader>('root')?.account?.relations ?? []
  const seesOffer = relations.includes('coordinates') || relations.includes('manages')
  const search = new URLSearchParams(useLocation().search)
  const asked = dayInAddress(search, 'on')
  const notice = DONE[search.get('done') ?? '']
  return (
    <Page back={{ href: '/volunteers', label: 'Volunteers' }}>
      <ErrorSummary form={form} fields={moveFields} />
      {notice && !hasErrors(form) && (
        <Alert tone="success" label="Done">
          {notice}
        </Alert>
      )}
      {asked.day && (
        <Alert tone="information" label="A day of your choice">
          The gates are shown as they stood on {sayDay(asked.day)}.{' '}
          <a className="govuk-link" href={`/volunteers/${volunteer.volunteerId}`}>
            Back to today
          </a>
        </Alert>
      )}
      <PageHead
        caption={captionOf(volunteer)}
        title={volunteer.displayName}
        tag={<StateTag volunteer={volunteer} />}
      />
      {seesOffer && (
        <SubNavigation label="Volunteer" items={volunteerSections(volunteer.volunteerId ?? '', 'gates')} />
      )}
      <Split
        side={
          <>
            <AgePanel volunteer={volunteer} />
            <ReadyOn volunteer={volunteer} asked={asked} />
            {volunteer.moves && !asked.day && (
              <MoveForm volunteer={volunteer} form={formFor('happenedOn', sent, fresh)} />
            )}
            {seesOffer && (
              <CoordinatorPanel
                coordinator={volunteer.coordinator}
                of={`/volunteers/${volunteer.volunteerId}`}
              />
            )}
            <ContactPanel volunteer={volunteer} formKey={fresh.key} />
            <MatchesPanel volunteer={volunteer} />
            <RolePanel volunteer={volunteer} />
          </>
        }
      >
        {!asked.day && <WhatIsNext volunteer={volunteer} lines={linesOf(volunteer)} />}
        <Gates volunteer={volunteer} isNow={!asked.day} />
        {volunteer.motivation && (
          <Section title="Why they would like to be a mentor">
            <p className="govuk-body">{volunteer.motivation}</p>
          </Section>
        )}
        <Section title="What happened" id="history">
          {history.rows.length === 0 && <EmptyState title="Nothing is recorded yet" />}
          <Timeline
            items={history.rows.map(({ id, at, actor, text }) => ({
              id,
              title: text,
              by: actor,
              at: at.toISOString(),
              when: sayDay(dayOf(at)),
            }))}
          />
          {history.next && (
            <Pagination
              of="events"
              older={`/volunteers/${volunteer.volunteerId}?before=${history.next}#history`}
            />
          )}
        </Section>
      </Split>
    </Page>
  )
}

/** The lines of the board; where the references may be read in full, with their own line. */
function linesOf({ gates = [], references }: VolunteerData) {
  return gates.map((line) => (line.gate === 'references' && references ? references : line))
}

function Gates({ volunteer, isNow }: { volunteer: VolunteerData; isNow: boolean }) {
  const { volunteerId, on, enquiredOn, moves } = volunteer
  const lines = linesOf(volunteer)
  if (!volunteerId || !on || !enquiredOn || lines.length === 0) return null
  const { met, of } = countGates(lines)
  return (
    <>
      <h2 className="govuk-heading-m" id="gates">
        {met} of {of} gates are met
      </h2>
      <GateBoard
        volunteerId={volunteerId}
        lines={lines}
        on={on}
        appliedOn={enquiredOn}
        records={isNow && moves !== undefined}
        labelledBy="gates"
      />
    </>
  )
}

function captionOf({ reference, place, district, enquiredOn, organisation }: VolunteerData): string {
  const from = place ? `${place}, ${district}` : district
  return `${reference}. ${from}. ${organisation}. First in touch ${enquiredOn ? sayDay(enquiredOn) : ''}`
}

function StateTag({ volunteer: { stage, ready } }: { volunteer: VolunteerData }) {
  if (!stage) return null
  return (
    <>
      <Tag meaning={stage === 'suspended' ? 'restricted' : 'quiet'}>{stageNames[stage]}</Tag>{' '}
      {!hasEnded(stage) && <Tag meaning={ready ? 'met' : 'late'}>{ready ? 'Ready' : 'Not ready'}</Tag>}
    </>
  )
}
