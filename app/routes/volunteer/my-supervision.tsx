import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { ownSupervision } from '#app/domain/supervision/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { sayDay } from '#app/kernel/day.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { NextCard } from '#app/ui/next-card.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { Section } from '#app/ui/section.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import { saySession } from '../supervisor/session-words.ts'
import { sayWeekday } from './visit-words.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('My supervision') }]

export const loader = page({ sessions: ask(ownSupervision) })

/** A volunteer's own supervision: when the next session is, and the records meant for them. */
export default function MySupervisionPage() {
  const { rows, next } = useLoaderData<typeof loader>().sessions
  const planned = rows.find(({ state }) => state === 'planned')
  const done = rows.filter(({ state }) => state !== 'planned')
  return (
    <Page width="reading">
      <PageHead
        title="My supervision"
        lede="Time with your supervisor to talk about how it goes, for the family and for you."
      />
      {planned ? (
        <NextCard when={sayWeekday(planned.happensOn)} day={`With ${planned.supervisor}`}>
          <p>{saySession(planned)}.</p>
          <p>If you cannot come, tell {planned.supervisor} as soon as you can.</p>
        </NextCard>
      ) : (
        <EmptyState title="No session is planned yet">Your supervisor offers you a day by e-mail.</EmptyState>
      )}
      {done.length > 0 && (
        <Section title="What was said and agreed">
          <Timeline
            items={done.map(
              ({ supervisionId, kind, state, happensOn, medium, supervisor, record, actions }) => ({
                id: supervisionId,
                title:
                  state === 'held'
                    ? saySession({ kind, startsAt: null, medium })
                    : 'Offered and not taken up',
                by: supervisor,
                at: happensOn,
                when: sayDay(happensOn),
                children: (
                  <>
                    {record && <p className="app-keep-lines">{record}</p>}
                    {actions && <p className="app-keep-lines">Agreed: {actions}</p>}
                  </>
                ),
              }),
            )}
          />
          {next && <Pagination of="sessions" older={`/my-supervision?cursor=${encodeURIComponent(next)}`} />}
        </Section>
      )}
    </Page>
  )
}
