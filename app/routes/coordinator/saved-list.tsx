import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { deleteList, renameList, savedLists } from '#app/domain/finding/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { filledWith } from '#app/ui/form-state.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { PostLink } from '#app/ui/post-link.tsx'
import { TextField } from '#app/ui/text-field.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Rename or delete a saved list') }]

export const loader = page({ kept: ask(savedLists) })

export const action = submits({
  rename: intent(renameList, { then: () => '/lists' }),
  delete: intent(deleteList, { then: () => '/lists?done=deleted' }),
})

/** One saved list of one's own: another name for it, or an end. */
export default function SavedList() {
  const { kept, form: fresh } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()?.form
  const [one] = kept.rows
  const form = filledWith(sent ?? fresh, { name: one?.name ?? '' })
  return (
    <Page width="reading" back={{ href: '/lists', label: 'Your saved lists' }}>
      <ErrorSummary form={form} fields={['name']} />
      <PageHead title="Rename or delete a saved list" />
      <FormFrame form={form} intent="rename" {...(one ? { version: one.version } : {})}>
        <TextField form={form} name="name" label="What do you want to call it?" maxLength={60} width={30} />
        <Button>Save the name</Button>
      </FormFrame>
      <PostLink
        action={`/lists/${one?.savedListId}`}
        carries={{ key: `delete-${one?.savedListId}`, intent: 'delete' }}
      >
        Delete this saved list
      </PostLink>
    </Page>
  )
}
