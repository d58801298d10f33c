import { type MetaFunction, useLoaderData, useLocation } from '@remix-run/react'
import { today, todayFigures } from '#app/domain/coordination/index.ts'
import { type TodayGroup, todayGroups, whoseToday } from '#app/domain/coordination/vocabulary.ts'
import { ask, page } from '#app/http/page.server.ts'
import type { AnswerOf } from '#app/kernel/query.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterLinks } from '#app/ui/filter-links.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { Queue, type QueueItem } from '#app/ui/queue.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { sayFullDay } from '../volunteer/visit-words.ts'
import { addressWith } from './list-in-address.ts'
import { TodayFigures } from './today-figures.tsx'
import { markOf, sayWaiting, type Waiting } from './today-words.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('Today') }]

/** Whose things, which of them, and from where on; an unknown word in the address asks for the first screen. */
const wantedIn = (search: URLSearchParams) => ({
  whose: whoseToday.find((whose) => whose === search.get('whose')) ?? 'mine',
  show: todayGroups.find((group) => group === search.get('show')),
  cursor: search.get('after') || undefined,
})

export const loader = page({
  waiting: ask(today, ({ url }) => wantedIn(url.searchParams)),
  figures: ask(todayFigures, ({ url }, { waiting }) => {
    const { whose, show, cursor } = wantedIn(url.searchParams)
    const [first] = (waiting as AnswerOf<typeof today>).rows
    return { whose, counted: show || cursor ? undefined : (first?.things ?? {}) }
  }),
})

const GROUP_NAMES: Readonly<Record<TodayGroup, string>> = {
  safety: 'Safety',
  checks: 'Checks',
  families: 'Families',
  applicants: 'Applicants',
  matches: 'Matches',
  calls: 'Calls',
  actions: 'Next actions',
}

/** A coordinator's first screen: what waits, riskiest and oldest first, each with its one next action. */
export default function Today() {
  const { figures, waiting } = useLoaderData<typeof loader>()
  const search = new URLSearchParams(useLocation().search)
  const { whose, show, cursor } = wantedIn(search)
  const all = figures.groups.reduce((sum, { things }) => sum + things, 0)
  return (
    <Page>
      <PageHead
        caption={sayFullDay(figures.on)}
        title="Today"
        lede={ledeOf(all, whose)}
        actions={
          <FilterLinks
            label="Whose"
            items={whoseToday.map((one) => ({
              href: addressWith('/today', search, { whose: one === 'mine' ? null : one, show: null }),
              label: one === 'mine' ? 'For me' : 'For everyone here',
              current: one === whose,
            }))}
          />
        }
      />
      <TodayFigures figures={figures} />
      {all > 0 && (
        <FilterLinks
          items={[
            { group: undefined, things: all },
            ...figures.groups.filter(({ group, things }) => things > 0 || group === show),
          ].map(({ group, things }) => ({
            href: addressWith('/today', search, { show: group ?? null }),
            label: `${group ? GROUP_NAMES[group] : 'All'} ${things}`,
            current: group === show,
          }))}
        />
      )}
      {waiting.rows.length > 0 ? (
        <>
          <Queue label="What waits" items={waiting.rows.map(itemOf)} />
          <p className="app-note">
            The list is worked out from the records whenever it is opened. A thing leaves it when it is done.{' '}
            <a className="govuk-link" href="/handover/mine">
              Hand over what you look after
            </a>
          </p>
        </>
      ) : (
        <EmptyState title="Nothing waits here now">
          When something passes its term, it stands here with its next action.
        </EmptyState>
      )}
      <Pagination
        of="things that wait"
        newerLabel="First page"
        olderLabel="More"
        {...(cursor ? { newer: addressWith('/today', search, { after: null }) } : {})}
        {...(waiting.next ? { older: addressWith('/today', search, { after: waiting.next }) } : {})}
      />
    </Page>
  )
}

function ledeOf(things: number, whose: 'mine' | 'everyone'): string {
  const people = whose === 'mine' ? 'for you' : 'here'
  if (things === 0) return `Nothing waits ${people}.`
  const wait = things === 1 ? `1 thing waits ${people}` : `${things} things wait ${people}`
  return `${wait}. Risk first, then the longest past its term.`
}

function itemOf(one: Waiting): QueueItem {
  const { tag, act, at, href, ...words } = sayWaiting(one)
  const mark = markOf(one)
  return {
    id: one.key,
    ...words,
    href,
    ...(mark ? { mark } : {}),
    ...(tag ? { tag: <Tag meaning={tag[0]}>{tag[1]}</Tag> } : {}),
    act: { label: act, href: at ?? href },
  }
}
