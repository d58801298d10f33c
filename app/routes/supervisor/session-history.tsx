import { sayMinutes } from '#app/domain/mentoring/visit-rules.ts'
import {
  type SessionState,
  sessionKindNames,
  sessionMediumNames,
  type Wellbeing,
  wellbeingNames,
} from '#app/domain/supervision/vocabulary.ts'
import { dayOf, sayDay } from '#app/kernel/day.ts'
import { Tag, type TagMeaning } from '#app/ui/tag.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import { saySession } from './session-words.ts'
import type { SessionsData } from './volunteer-supervision.tsx'

type Session = SessionsData['rows'][number]

const STATES: Readonly<Record<SessionState, { meaning: TagMeaning; label: string }>> = {
  planned: { meaning: 'moving', label: 'Planned' },
  held: { meaning: 'met', label: 'Held' },
  not_taken_up: { meaning: 'late', label: 'Not taken up' },
}

/** Every session offered, newest first: what was said stands there for their supervisor alone. */
export function SessionHistory({ sessions }: { sessions: readonly Session[] }) {
  return (
    <Timeline
      items={sessions.map((session) => {
        const { supervisionId = '', happensOn = '', state = 'planned', supervisor, signedAt } = session
        const { meaning, label } = STATES[state]
        return {
          id: supervisionId,
          title: (
            <>
              {titleOf(session)} <Tag meaning={meaning}>{label}</Tag>
            </>
          ),
          ...(supervisor ? { by: supervisor } : {}),
          at: happensOn,
          when: `${sayDay(happensOn)}${signedAt ? `. Signed on ${sayDay(dayOf(signedAt))}` : ''}`,
          children: <WhatWasSaid session={session} />,
        }
      })}
    />
  )
}

function titleOf({ kind = 'one_to_one', state, startsAt = null, medium = null, minutes }: Session): string {
  if (state === 'planned') return saySession({ kind, startsAt, medium })
  const how = medium ? `, ${sessionMediumNames[medium].toLowerCase()}` : ''
  return `${sessionKindNames[kind]}${how}${minutes ? `, ${sayMinutes(minutes)}` : ''}`
}

function WhatWasSaid({ session }: { session: Session }) {
  const { wellbeing, worry, record, actions, confidential, confidentialBecause } = session
  return (
    <>
      {wellbeing && (
        <p>
          How they were: {wellbeingNames[wellbeing as Wellbeing].toLowerCase()} ({wellbeing} of 5).{' '}
          {worry === false && 'No worry about a child or an adult.'}{' '}
          {worry && <Tag meaning="risk">A worry about a child or an adult</Tag>}
        </p>
      )}
      {record && <p className="app-keep-lines">{record}</p>}
      {actions && <p className="app-keep-lines">Agreed: {actions}</p>}
      {confidential && (
        <p className="app-keep-lines">
          <Tag meaning="restricted">Only you</Tag> {confidential} (Not shown to the volunteer because:{' '}
          {confidentialBecause})
        </p>
      )}
    </>
  )
}
