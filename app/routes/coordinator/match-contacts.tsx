import { type MetaFunction, useActionData, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { endAction, matchDiary, reopenAction, writeAboutMatch } from '#app/domain/coordination/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Diary } from './diary.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Contacts and next actions') }]

export const loader = page({
  diary: ask(matchDiary, ({ params, url }) => ({
    matchId: params['matchId'],
    before: url.searchParams.get('before') ?? undefined,
  })),
})

const here = {
  then: (_: string, { params }: { params: Record<string, string | undefined> }) => pathOf(params['matchId']),
}
const ofAnAction = { ...here, with: () => ({}) }

export const action = submits({
  write: intent(writeAboutMatch, here),
  end: intent(endAction, ofAnAction),
  drop: intent(endAction, ofAnAction),
  reopen: intent(reopenAction, ofAnAction),
})

const pathOf = (id: string | null | undefined) => `/matches/${id}/contacts`

/** What was said about a match, with either side, and what is to be done. */
export default function MatchContacts() {
  const { diary, form: fresh } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()?.form
  const relations = useRouteLoaderData<typeof rootLoader>('root')?.account?.relations ?? []
  return (
    <Page back={{ href: `/matches/${diary.matchId}`, label: `Match ${diary.title}` }}>
      <PageHead caption="Contacts and next actions" title={`Match ${diary.title}`} />
      <Diary
        diary={diary}
        sent={sent}
        fresh={fresh}
        writes={relations.includes('coordinates')}
        path={pathOf(diary.matchId)}
        here="match"
      />
    </Page>
  )
}
