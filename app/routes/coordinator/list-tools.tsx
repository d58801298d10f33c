import { listAddressOf, readListAddress } from '#app/domain/finding/index.ts'
import type { List } from '#app/domain/finding/vocabulary.ts'
import { Alert } from '#app/ui/alert.tsx'

type Kept = { savedListId: string; name: string | null; search: string | null }

type ListToolsProps = {
  list: List
  search: URLSearchParams
  kept: readonly Kept[]
  /** Whether whoever looks may put the list into a file. */
  exports: boolean
}

/** So many saved lists stand above a list; the page of saved lists has all. */
const AT_HAND = 6

/** What can be done with a list as it stands: open one that was saved, save this one, put it into a file. */
export function ListTools({ list, search, kept, exports }: ListToolsProps) {
  const here = readListAddress(listAddressOf({ list, search: search.toString() }))
  const isKept = kept.some((one) => one.search === here?.search)
  return (
    <>
      {search.get('done') === 'saved' && (
        <Alert tone="success" label="Saved">
          The list is saved. It stands above the list, for you alone.
        </Alert>
      )}
      <div className="app-list-tools">
        {kept.length > 0 && (
          <ul aria-label="Your saved lists">
            {kept.slice(0, AT_HAND).map(({ savedListId, name, search: filters }) => (
              <li key={savedListId}>
                <a
                  className="govuk-link govuk-link--no-visited-state"
                  href={listAddressOf({ list, search: filters ?? '' })}
                  aria-current={filters === here?.search ? 'true' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
            <Tool href="/lists">{kept.length > AT_HAND ? 'See all your lists' : 'Change your lists'}</Tool>
          </ul>
        )}
        <ul aria-label="This list">
          {here && !isKept && (
            <Tool href={`/lists/save?${new URLSearchParams({ address: listAddressOf(here) })}`}>
              Save this list
            </Tool>
          )}
          {here && exports && (
            <Tool
              href={`/export?${new URLSearchParams([['list', list], ...new URLSearchParams(here.search)])}`}
            >
              Export to a file
            </Tool>
          )}
        </ul>
      </div>
    </>
  )
}

const Tool = ({ href, children }: { href: string; children: string }) => (
  <li>
    <a className="govuk-link govuk-link--no-visited-state" href={href}>
      {children}
    </a>
  </li>
)
