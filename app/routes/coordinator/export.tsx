import { type MetaFunction, useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { ownExports, requestExport } from '#app/domain/finding/index.ts'
import { type List, listNames, lists } from '#app/domain/finding/vocabulary.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { dayOf, sayDay } from '#app/kernel/day.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { Hidden } from '#app/ui/hidden.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Rows } from '#app/ui/rows.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextArea } from '#app/ui/text-area.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Export a list') }]

export const loader = page({ earlier: ask(ownExports, () => ({})) })

export const action = submits({
  request: intent(requestExport, { with: () => ({}), then: (exportId) => `/export/${exportId}` }),
})

/** Asks what a file is for before it is made. The address says which list, and how it is cut down. */
export default function Export() {
  const { earlier, form: fresh } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form ?? fresh
  const { list, search } = wantedIn(new URLSearchParams(useLocation().search))
  const back = search === '' ? `/${list}` : `/${list}?${search}`
  return (
    <Page width="reading" back={{ href: back, label: 'Back to the list' }}>
      <ErrorSummary form={form} fields={['reason']} />
      <PageHead
        title={`Export ${listNames[list]}`}
        lede={
          search === ''
            ? 'The file holds the list as it opens, without filters.'
            : 'The file holds what the list shows with the filters you chose, on all its pages.'
        }
      />
      <FormFrame form={form} intent="request">
        <Hidden name="list" value={list} />
        <Hidden name="search" value={search} />
        <TextArea
          form={form}
          name="reason"
          label="What is this file for?"
          hint="Your reason, your name and the time are kept in the log. The file holds names, and no notes, needs or addresses."
          rows={3}
          limit={300}
        />
        <Button>Make the file</Button>
      </FormFrame>
      {earlier.rows.length > 0 && (
        <Section title="Your last files">
          <Rows
            rows={earlier.rows.map(({ exportId, reference, list: of, requestedAt, reason }) => ({
              id: exportId,
              title: `${reference}: ${listNames[of]}, ${sayDay(dayOf(requestedAt))}`,
              note: reason,
            }))}
          />
        </Section>
      )}
    </Page>
  )
}

/** Which list an address asks for; families where it names none that we have. */
function wantedIn(address: URLSearchParams): { list: List; search: string } {
  const rest = new URLSearchParams([...address].filter(([, value]) => value !== ''))
  for (const name of ['list', 'after', 'done']) rest.delete(name)
  return { list: lists.find((one) => one === address.get('list')) ?? 'families', search: rest.toString() }
}
