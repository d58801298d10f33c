import { sayMinutes } from '#app/domain/mentoring/visit-rules.ts'
import { sayDay } from '#app/kernel/day.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Section } from '#app/ui/section.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import { mediumChips } from '../volunteer/visit-words.ts'
import type { VisitsData } from './match.tsx'

type MatchVisitsProps = {
  matchId: string
  visits: VisitsData
  fresh: FormState
  mayLog: boolean
  coordinates: boolean
}

/** What the mentor logged, newest first. Who may not read a note sees only that there was a visit. */
export function MatchVisits({ matchId, visits, fresh, mayLog, coordinates }: MatchVisitsProps) {
  return (
    <Section title="Visits">
      {mayLog && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/visits/matches/${matchId}/log`}>
            Log a visit that was told by phone or on paper
          </a>
        </p>
      )}
      {visits.rows.length === 0 && <EmptyState title="No visit is logged yet" />}
      <Timeline
        items={visits.rows.map(
          ({
            visitId = '',
            happenedOn = '',
            minutes = 0,
            medium = 'home',
            worry,
            worryReadAt,
            note,
            sharedSummary,
            addenda = [],
          }) => ({
            id: visitId,
            title: `${sayMinutes(minutes)}, ${mediumChips[medium].toLowerCase()}`,
            at: happenedOn,
            when: sayDay(happenedOn),
            children: (
              <>
                {worry === 'urgent' && <Tag meaning="risk">Urgent worry</Tag>}
                {worry === 'low' && <Tag meaning="look">A small worry</Tag>}
                {sharedSummary && <p className="app-keep-lines">For the key worker: {sharedSummary}</p>}
                {note && <p className="app-keep-lines">{note}</p>}
                {addenda.map((added) => (
                  <p className="app-keep-lines" key={added.id}>
                    Added later: {added.note}
                  </p>
                ))}
                {worry && worry !== 'none' && coordinates && (
                  <WorryRead visitId={visitId} read={worryReadAt != null} fresh={fresh} when={happenedOn} />
                )}
              </>
            ),
          }),
        )}
      />
      {visits.next && (
        <Pagination of="visits" older={`/matches/${matchId}?cursor=${encodeURIComponent(visits.next)}`} />
      )}
    </Section>
  )
}

type WorryReadProps = { visitId: string; read: boolean; fresh: FormState; when: string }

/** Once a coordinator has said that they read a worry, it no longer waits on Today. */
function WorryRead({ visitId, read, fresh, when }: WorryReadProps) {
  if (read) return <p className="app-note">A coordinator has read this worry.</p>
  return (
    <FormFrame form={fresh} intent="read-worry">
      <Hidden name="visitId" value={visitId} />
      <Button kind="secondary" small about={`of ${sayDay(when)}`}>
        Mark the worry as read
      </Button>
    </FormFrame>
  )
}
