import { type MetaFunction, useLoaderData, useLocation } from '@remix-run/react'
import { listAddressOf, savedLists } from '#app/domain/finding/index.ts'
import { listNames } from '#app/domain/finding/vocabulary.ts'
import { ask, page } from '#app/http/page.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Rows } from '#app/ui/rows.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Your saved lists') }]

export const loader = page({ kept: ask(savedLists, () => ({})) })

/** Every list that somebody keeps for themselves. */
export default function SavedLists() {
  const { kept } = useLoaderData<typeof loader>()
  const done = new URLSearchParams(useLocation().search).get('done')
  return (
    <Page width="reading">
      {done === 'deleted' && (
        <Alert tone="success" label="Deleted">
          The saved list is deleted. The records in it are as they were.
        </Alert>
      )}
      <PageHead title="Your saved lists" lede="Only you see them. Each opens as it stands on that day." />
      {kept.rows.length === 0 ? (
        <EmptyState title="You have no saved list">
          Open the volunteers, families or matches, choose your filters, then “Save this list”.
        </EmptyState>
      ) : (
        <Rows
          rows={kept.rows.map(({ savedListId, list, name, search }) => ({
            id: savedListId,
            title: (
              <a
                className="govuk-link govuk-link--no-visited-state"
                href={listAddressOf({ list, search: search ?? '' })}
              >
                {name ?? listNames[list]}
              </a>
            ),
            note: `A list of ${listNames[list]}`,
            end: (
              <a className="govuk-link" href={`/lists/${savedListId}`}>
                Rename or delete<span className="govuk-visually-hidden"> {name}</span>
              </a>
            ),
          }))}
        />
      )}
    </Page>
  )
}
