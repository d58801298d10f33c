import { type MetaFunction, useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { readListAddress, savedLists, saveList } from '#app/domain/finding/index.ts'
import { listNames } from '#app/domain/finding/vocabulary.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { Hidden } from '#app/ui/hidden.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { TextField } from '#app/ui/text-field.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Save this list') }]

export const loader = page({ kept: ask(savedLists, () => ({})) })

export const action = submits({
  save: intent(saveList, {
    with: () => ({}),
    then: (address) => `${address}${address.includes('?') ? '&' : '?'}done=saved`,
  }),
})

/** Gives a name to the list that somebody has just looked at. */
export default function SaveList() {
  const { form: fresh } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form ?? fresh
  const address = new URLSearchParams(useLocation().search).get('address') ?? ''
  const read = readListAddress(address)
  if (!read)
    return (
      <Page width="reading" back={{ href: '/lists', label: 'Your saved lists' }}>
        <PageHead title="Save a list" />
        <EmptyState title="Open a list first">Then choose “Save this list” above it.</EmptyState>
      </Page>
    )
  return (
    <Page width="reading" back={{ href: address, label: 'Back to the list' }}>
      <ErrorSummary form={form} fields={['name']} />
      <PageHead
        title="Save this list"
        lede={`It opens the ${listNames[read.list]} with these filters, as they stand on that day. Only you see it.`}
      />
      <FormFrame form={form} intent="save">
        <Hidden name="address" value={address} />
        <TextField form={form} name="name" label="What do you want to call it?" maxLength={60} width={30} />
        <Button>Save this list</Button>
      </FormFrame>
    </Page>
  )
}
