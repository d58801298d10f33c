import { type MetaFunction, useActionData, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import {
  endAction,
  reopenAction,
  volunteerDiary,
  writeAboutVolunteer,
} from '#app/domain/coordination/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { SubNavigation } from '#app/ui/sub-navigation.tsx'
import { Diary } from './diary.tsx'
import { volunteerSections } from './volunteer-sections.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('Contacts and next actions') }]

export const loader = page({
  diary: ask(volunteerDiary, ({ params, url }) => ({
    volunteerId: params['volunteerId'],
    before: url.searchParams.get('before') ?? undefined,
  })),
})

const here = {
  then: (_: string, { params }: { params: Record<string, string | undefined> }) =>
    pathOf(params['volunteerId']),
}
const ofAnAction = { ...here, with: () => ({}) }

export const action = submits({
  write: intent(writeAboutVolunteer, here),
  end: intent(endAction, ofAnAction),
  drop: intent(endAction, ofAnAction),
  reopen: intent(reopenAction, ofAnAction),
})

const pathOf = (id: string | null | undefined) => `/volunteers/${id}/contacts`

/** What was said to and about a volunteer, and what is to be done. */
export default function VolunteerContacts() {
  const { diary, form: fresh } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()?.form
  const relations = useRouteLoaderData<typeof rootLoader>('root')?.account?.relations ?? []
  return (
    <Page back={{ href: `/volunteers/${diary.volunteerId}`, label: diary.title ?? 'Volunteer' }}>
      <PageHead caption="Contacts and next actions" title={diary.title ?? 'Volunteer'} />
      <SubNavigation label="Volunteer" items={volunteerSections(diary.volunteerId ?? '', 'contacts')} />
      <Diary
        diary={diary}
        sent={sent}
        fresh={fresh}
        writes={relations.includes('coordinates')}
        path={pathOf(diary.volunteerId)}
        here="volunteer"
      />
    </Page>
  )
}
