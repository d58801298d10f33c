import { type MetaFunction, useLoaderData, useLocation } from '@remix-run/react'
import { listConcerns } from '#app/domain/safeguarding/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { Queue, type QueueItem } from '#app/ui/queue.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { sayMoment } from '../volunteer/visit-words.ts'
import {
  aboutWords,
  dangerWords,
  dueWords,
  raiserWords,
  sayStretch,
  stageMeaning,
  stageWords,
} from './concern-words.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('Concerns') }]

export const loader = page({
  concerns: ask(listConcerns, ({ url }) => ({ cursor: url.searchParams.get('after') ?? undefined })),
})

type Concern = ReturnType<typeof useLoaderData<typeof loader>>['concerns']['rows'][number]

/** The safeguarding lead's first screen: what is live, with its age held against its term. */
export default function Concerns() {
  const { concerns } = useLoaderData<typeof loader>()
  const earlier = new URLSearchParams(useLocation().search).has('after')
  const late = concerns.rows.filter(({ minutesLeft }) => (minutesLeft ?? 0) < 0).length
  return (
    <Page>
      <PageHead
        title="Concerns"
        lede={
          concerns.rows.length === 0
            ? 'What is live stands here, the longest past its term first.'
            : `${lateWords(late)} The longest past its term comes first.`
        }
        actions={
          <ButtonLink href="/worry" kind="secondary" small>
            Write down a concern
          </ButtonLink>
        }
      />
      {concerns.rows.length === 0 ? (
        <EmptyState title="No concern is live">
          You get an e-mail as soon as one is raised. It says nothing but that you should look here.
        </EmptyState>
      ) : (
        <Queue label="Live concerns" items={concerns.rows.map(itemOf)} />
      )}
      <Pagination
        of="concerns"
        newerLabel="First page"
        olderLabel="Next page"
        {...(earlier ? { newer: '/concerns' } : {})}
        {...(concerns.next ? { older: `/concerns?after=${encodeURIComponent(concerns.next)}` } : {})}
      />
    </Page>
  )
}

const lateWords = (late: number) =>
  late === 0 ? 'None is past its term.' : late === 1 ? '1 is past its term.' : `${late} are past their term.`

const acts = {
  raised: 'Answer it',
  acknowledged: 'Decide',
  decided: 'Follow it up',
  closed: 'Open it',
} as const

function itemOf(concern: Concern): QueueItem {
  const { concernId, reference, stage, about, danger, minutesLeft, onHold } = concern
  const left = minutesLeft ?? 0
  return {
    id: concernId,
    age: sayStretch(Math.abs(left)),
    since: left < 0 ? `past the term ${dueWords[stage]}` : `left ${dueWords[stage]}`,
    ...(left < 0 || danger === 'not_called' ? { mark: 'risk' } : {}),
    who: `${reference}: ${aboutWords[about].toLowerCase()}`,
    href: `/concerns/${concernId}`,
    tag: (
      <>
        <Tag meaning={stageMeaning[stage]}>{stageWords[stage]}</Tag>
        {onHold && (
          <>
            {' '}
            <Tag meaning="restricted">Visits on hold</Tag>
          </>
        )}
      </>
    ),
    why: <Why concern={concern} />,
    act: { label: acts[stage], href: `/concerns/${concernId}`, about: reference },
  }
}

function Why({ concern: { raisedBy, raisedAs, raisedAt, danger, family, volunteer } }: { concern: Concern }) {
  return (
    <>
      {`Raised by ${raisedBy ?? 'somebody'}, ${raiserWords[raisedAs]}, at ${sayMoment(raisedAt)}.`}
      {(family || volunteer) && ' It touches '}
      {family && <span className="app-unbroken">{`family ${family}`}</span>}
      {family && volunteer && ' and '}
      {volunteer}
      {(family || volunteer) && '.'}
      {danger !== 'none' && ` In danger now? ${dangerWords[danger]}.`}
    </>
  )
}
