import type { ReactNode } from 'react'
import { sayDay } from '#app/kernel/day.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Rows } from '#app/ui/rows.tsx'
import { Section } from '#app/ui/section.tsx'
import { saySession } from '../supervisor/session-words.ts'
import type { Plan } from './next-visit.tsx'
import { nameOf, type OwnMatch } from './own-match-words.ts'
import { sayWeekday } from './visit-words.ts'

type ToDoProps = {
  /** Matches in which the key worker has written something that is not read. */
  written: readonly OwnMatch[]
  proposals: readonly OwnMatch[]
  /** Planned visits whose day has passed without a log. */
  overdue: readonly Plan[]
  /** The next session with the supervisor. */
  supervision: Session | undefined
  matchOf: (matchId: string) => OwnMatch
}

type Session = Parameters<typeof saySession>[0] & { happensOn: string; supervisor: string }

/** What waits for the volunteer. The first thing has the page's primary button. */
export function ToDo({ written, proposals, overdue, supervision, matchOf }: ToDoProps) {
  const waiting: Waiting[] = [
    ...overdue.map(({ matchId, plannedOn }) => ({
      id: `log-${matchId}`,
      title: sayWeekday(plannedOn),
      note: `Visit with ${nameOf(matchOf(matchId))}: not logged yet.`,
      href: `/visits/matches/${matchId}/log`,
      act: 'Log this visit',
    })),
    ...proposals.map((proposal) => ({
      id: `answer-${proposal.matchId}`,
      title: `${nameOf(proposal)} is looking for a mentor`,
      note: `You were asked on ${sayDay(proposal.proposedOn ?? '')}.`,
      href: `/visits/matches/${proposal.matchId}`,
      act: 'Read and answer',
    })),
    ...written.map((match) => ({
      id: `read-${match.matchId}`,
      title: `${match.professional?.name ?? 'The key worker'} wrote to you`,
      note: `About ${nameOf(match)}.`,
      href: `/visits/matches/${match.matchId}/messages`,
      act: 'Read the message',
    })),
  ]
  if (waiting.length === 0 && !supervision) return null
  const session = supervision && {
    id: 'supervision',
    title: `Supervision with ${supervision.supervisor}`,
    note: `${sayWeekday(supervision.happensOn)}. ${saySession(supervision)}.`,
    end: (
      <a className="govuk-link" href="/my-supervision">
        See it<span className="govuk-visually-hidden"> on my supervision</span>
      </a>
    ),
  }
  return (
    <Section title="To do">
      <Rows
        rows={waiting
          .map(({ href, act, ...row }, index) => ({
            ...row,
            end: (
              <ButtonLink href={href} small kind={index === 0 ? 'primary' : 'secondary'} about={row.title}>
                {act}
              </ButtonLink>
            ),
          }))
          .concat(session ?? [])}
      />
    </Section>
  )
}

type Waiting = { id: string; title: string; note: ReactNode; href: string; act: string }
