import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { matchStageNames } from '#app/domain/matching/names.ts'
import { myVolunteers } from '#app/domain/supervision/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { sayDay } from '#app/kernel/day.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Queue, type QueueItem } from '#app/ui/queue.tsx'
import { Strip } from '#app/ui/strip.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { sayVisits } from './say-visits.ts'
import { dueTags, sayAge, sayDue, sayTakenUp, signalWords } from './session-words.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('My volunteers') }]

export const loader = page({ volunteers: ask(myVolunteers, () => ({})) })

type Volunteer = ReturnType<typeof useLoaderData<typeof loader>>['volunteers']['rows'][number]

/** A supervisor's first screen: whose supervision is overdue, then due, then the rest, each with one next act. */
export default function MyVolunteersPage() {
  const { rows } = useLoaderData<typeof loader>().volunteers
  return (
    <Page>
      <PageHead title={titleOf(rows)} lede="The longest overdue comes first." />
      {rows.length === 0 ? (
        <EmptyState title="Nobody you supervise is in a match">
          When a mentor of yours is introduced to a family, they stand here.
        </EmptyState>
      ) : (
        <>
          <Strip items={stripOf(rows)} />
          <Queue items={rows.map(itemOf)} label="My volunteers" />
        </>
      )}
    </Page>
  )
}

const isLate = ({ standing }: Volunteer) => standing?.state === 'red' || standing?.state === 'overdue'

function titleOf(rows: readonly Volunteer[]): string {
  const late = rows.filter(isLate).length
  if (rows.length === 0) return 'My volunteers'
  if (late === 0) return 'All supervision is in time'
  return `Supervision is overdue for ${late} of ${rows.length} ${rows.length === 1 ? 'volunteer' : 'volunteers'}`
}

function stripOf(rows: readonly Volunteer[]) {
  const far = rows.filter(({ standing }) => standing?.state === 'red').length
  const sum = (count: (row: Volunteer) => number) => rows.reduce((total, row) => total + count(row), 0)
  const offered = sum((row) => row.offered)
  return [
    {
      label: 'Overdue',
      number: rows.filter(isLate).length,
      of: `of ${rows.length}`,
      note: far === 0 ? 'None is far overdue.' : `${far} far overdue.`,
    },
    {
      label: 'Due soon',
      number: rows.filter(({ standing }) => standing?.state === 'due').length,
      note: `Sessions planned in all: ${rows.filter(({ plannedOn }) => plannedOn !== null).length}.`,
    },
    {
      label: 'Signs of strain',
      number: rows.filter(({ signals }) => signals.length > 0).length,
      note: 'Few visits, low moods or a worry.',
    },
    {
      label: 'Taken up',
      number: sum((row) => row.takenUp),
      of: `of ${offered}`,
      note: 'Sessions offered in a year.',
    },
  ]
}

function itemOf(row: Volunteer): QueueItem {
  const { volunteerId, displayName, district, standing, supervisedOn, on } = row
  const href = `/supervision/${volunteerId}`
  const state = standing?.state ?? 'on_course'
  return {
    id: volunteerId,
    ...(standing ? sayAge(standing, supervisedOn, on) : {}),
    ...(state === 'red' ? { mark: 'risk' as const } : state === 'overdue' ? { mark: 'late' as const } : {}),
    who: `${displayName}, ${district}`,
    href,
    tag: <Tag meaning={dueTags[state].meaning}>{dueTags[state].label}</Tag>,
    why: <Why row={row} />,
    act: actOf(row, href),
  }
}

/** A planned session whose day has come is recorded; otherwise one is planned. */
function actOf({ displayName, plannedOn, on }: Volunteer, href: string) {
  if (plannedOn && plannedOn <= on)
    return { label: 'Record session', href: `${href}/record`, about: displayName }
  return plannedOn
    ? { label: 'Move session', href: `${href}#plan`, about: displayName }
    : { label: 'Plan session', href: `${href}#plan`, about: displayName }
}

function Why({ row }: { row: Volunteer }) {
  const { standing, plannedOn, on, offered, takenUp, matches, signals } = row
  return (
    <>
      {standing && `${sayDue(standing)} `}
      {plannedOn &&
        (plannedOn < on
          ? `Planned for ${sayDay(plannedOn)} and not recorded. `
          : `Planned for ${sayDay(plannedOn)}. `)}
      {sayTakenUp(offered, takenUp)}
      {matches.map((match) => (
        <span className="app-queue__line" key={match.matchId}>
          <a className="govuk-link" href={`/matches/${match.matchId}`}>
            {match.familyName ? `The ${match.familyName} family` : `Family ${match.familyReference}`}
          </a>{' '}
          ({match.reference}): {matchStageNames[match.stage].toLowerCase()}, {sayVisits(match)}.
        </span>
      ))}
      {signals.length > 0 && (
        <span className="app-queue__line">
          {signals.map((signal) => (
            <Tag key={signal} meaning={signal === 'worry' ? 'late' : 'look'}>
              {signalWords[signal]}
            </Tag>
          ))}
        </span>
      )}
    </>
  )
}
