import { type MetaFunction, useLoaderData, useSearchParams } from '@remix-run/react'
import { familyStageNames } from '#app/domain/families/vocabulary.ts'
import { ownFamilies } from '#app/domain/liaison/index.ts'
import { matchStageNames } from '#app/domain/matching/names.ts'
import { ask, page } from '#app/http/page.server.ts'
import { sayDay } from '#app/kernel/day.ts'
import { Alert } from '#app/ui/alert.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { Queue, type QueueItem } from '#app/ui/queue.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { familyStageMeaning } from '../coordinator/family-words.ts'
import { matchStageMeaning } from '../coordinator/match-words.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('My families') }]

export const loader = page({
  families: ask(ownFamilies, ({ url }) => ({ cursor: url.searchParams.get('after') ?? undefined })),
})

type Family = ReturnType<typeof useLoaderData<typeof loader>>['families']['rows'][number]

/** A key worker's first screen: their families with their mentors, those that need something first. */
export default function MyFamilies() {
  const { families } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  return (
    <Page>
      {search.get('done') === 'key-worker' && (
        <Alert tone="success" label="Done">
          The family has another key worker. They and the mentor are told by e-mail.
        </Alert>
      )}
      <PageHead
        title="My families"
        lede="What needs you comes first, then the longest time without a visit."
      />
      {families.rows.length === 0 ? (
        <EmptyState title="No family is with you now">
          A family shows here from the day you are named as its key worker.
        </EmptyState>
      ) : (
        <>
          <Queue label="My families" items={families.rows.map(itemOf)} />
          <p className="app-note">
            <a className="govuk-link" href="/handover/mine/families">
              Hand over all your families
            </a>
          </p>
        </>
      )}
      <Pagination
        of="families"
        newerLabel="First page"
        olderLabel="Next page"
        newer={search.has('after') ? '/my-families' : undefined}
        older={families.next ? `/my-families?after=${encodeURIComponent(families.next)}` : undefined}
      />
    </Page>
  )
}

function itemOf(family: Family): QueueItem {
  const { familyId, familyName, reference, attention, daysSince, matchId, endedOn } = family
  return {
    id: familyId,
    ...(daysSince === null
      ? { since: !matchId && endedOn ? 'Mentoring ended' : 'No visit yet' }
      : { age: sayDays(daysSince), since: 'since the last visit' }),
    ...(attention === 'choice' || attention === 'message' ? { mark: 'late' as const } : {}),
    who: familyName ? `The ${familyName} family` : `Family ${reference}`,
    href: `/families/${familyId}`,
    tag: <StageTag family={family} />,
    why: <Why family={family} />,
    ...(attention === 'none' ? {} : { act: actOf(family) }),
  }
}

const sayDays = (days: number) => (days === 1 ? '1 day' : `${days} days`)

function StageTag({ family: { matchStage, familyStage } }: { family: Family }) {
  return matchStage ? (
    <Tag meaning={matchStageMeaning[matchStage]}>{matchStageNames[matchStage]}</Tag>
  ) : (
    <Tag meaning={familyStageMeaning[familyStage]}>{familyStageNames[familyStage]}</Tag>
  )
}

/** Who the mentor is, the visits on either side of today, what was shared, and the way to the rest. */
function Why({ family }: { family: Family }) {
  const { familyId, matchId, mentor, lastVisitOn, notLoggedOn, nextVisitOn, shared } = family
  return (
    <>
      {sayMentor(family)}
      {lastVisitOn && `Last visit ${sayDay(lastVisitOn)}. `}
      {notLoggedOn && `A visit planned for ${sayDay(notLoggedOn)} is not logged yet. `}
      {nextVisitOn && `Next visit ${sayDay(nextVisitOn)}. `}
      {shared && (
        <>
          <br />
          {mentor} shared on {sayDay(shared.happenedOn)}: {shared.words}
        </>
      )}
      <br />
      {matchId && (
        <>
          <a className="govuk-link" href={`/matches/${matchId}/messages`}>
            Messages
          </a>
          {' · '}
        </>
      )}
      <a className="govuk-link" href={`/families/${familyId}/file`}>
        File
      </a>
    </>
  )
}

function sayMentor({ mentor, matchStage, endedOn, isWaiting }: Family): string {
  if (!mentor && endedOn)
    return `Mentoring ended on ${sayDay(endedOn)}. ${isWaiting ? 'The family waits for another mentor. ' : ''}`
  if (!mentor) return 'No mentor yet. '
  return matchStage === 'proposed' ? `${mentor} has been asked. ` : `Mentor: ${mentor}. `
}

function actOf({ attention, matchId, unread }: Family): NonNullable<QueueItem['act']> {
  if (attention === 'choice') return { label: 'Record their choice', href: `/matches/${matchId}` }
  if (attention === 'message')
    return {
      label: unread === 1 ? 'Read 1 message' : `Read ${unread} messages`,
      href: `/matches/${matchId}/messages`,
    }
  return { label: 'Open the match', href: `/matches/${matchId}` }
}
