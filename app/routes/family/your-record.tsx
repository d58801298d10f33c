import { type MetaFunction, useLoaderData, useSearchParams } from '@remix-run/react'
import { whoLooked } from '#app/domain/belonging/index.ts'
import { sayList } from '#app/domain/matching/words.ts'
import { ask, page } from '#app/http/page.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { sayFullDay } from '../volunteer/visit-words.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('Your record') }]

export const loader = page({
  looks: ask(whoLooked, ({ url }) => ({ cursor: url.searchParams.get('cursor') ?? undefined })),
})

type Look = ReturnType<typeof useLoaderData<typeof loader>>['looks']['rows'][number]

/** Who has looked at the family's record, and on which day. */
export default function YourRecord() {
  const { looks } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  return (
    <Page width="reading" exit>
      <div className="app-easy">
        <PageHead title="Who has looked at your record" />
        <p>
          Every look is written down. The newest comes first. A look that was made to keep someone safe may be
          left out.
        </p>
        {looks.rows.length === 0 ? (
          <EmptyState title="Nobody has looked yet" />
        ) : (
          <ul className="app-looked">
            {looks.rows.map((look) => (
              <li key={look.lookId}>
                <time dateTime={look.lookedOn}>{sayFullDay(look.lookedOn)}</time>
                <span>
                  <b>
                    {look.name}, {ROLES[look.role ?? 'other']}
                  </b>
                  <small>{sayParts(look)}</small>
                </span>
              </li>
            ))}
          </ul>
        )}
        <Pagination
          of="looks"
          newerLabel="Newest"
          newer={search.has('cursor') ? '/your-record' : undefined}
          older={looks.next ? `/your-record?cursor=${encodeURIComponent(looks.next)}` : undefined}
        />
        <p>Would you like to know why someone looked? Ask your coordinator or your key worker.</p>
      </div>
    </Page>
  )
}

const ROLES: Readonly<Record<NonNullable<Look['role']> | 'other', string>> = {
  key_works: 'your key worker',
  coordinates: 'who runs mentoring',
  supervises: 'who helps mentors',
  manages: 'who manages the programme',
  volunteers: 'a mentor',
  other: 'who works for the programme',
}

const PARTS: Readonly<Record<Look['parts'][number], string>> = {
  shared: 'what your family shared',
  file: 'your family’s file',
  match: 'your match with a mentor',
  visits: 'your visits',
  messages: 'messages about you',
  own_page: 'what you told us on your own page',
  lists: 'a list with your family in it',
}

const sayParts = ({ parts }: Look) => `Looked at ${sayList(parts.map((part) => PARTS[part]))}.`
