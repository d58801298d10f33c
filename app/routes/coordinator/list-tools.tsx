import { listAddressOf } from '#app/domain/finding/index.ts'
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

/** What can be done with a list as it stands: open one that was saved, save this one, put it into a file. */
export function ListTools({ list, search, kept, exports }: ListToolsProps) {
  const rest = new URLSearchParams(
    [...search].filter(([name, value]) => value !== '' && !PASSING.includes(name)),
  )
  const here = listAddressOf({ list, search: rest.toString() })
  const isKept = kept.some((one) => one.search === rest.toString())
  return (
    <>
      {search.get('done') === 'saved' && (
        <Alert tone="success" label="Saved">
          The list is saved. It stands above the list, for you alone.
        </Alert>
      )}
      <ul className="app-list-tools">
        {kept.map(({ savedListId, name, search: filters }) => (
          <li key={savedListId}>
            <a
              className="govuk-link govuk-link--no-visited-state"
              href={listAddressOf({ list, search: filters ?? '' })}
              aria-current={filters === rest.toString() ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
        {!isKept && (
          <li>
            <a
              className="govuk-link govuk-link--no-visited-state"
              href={`/lists/save?${new URLSearchParams({ address: here })}`}
            >
              Save this list
            </a>
          </li>
        )}
        {kept.length > 0 && (
          <li>
            <a className="govuk-link govuk-link--no-visited-state" href="/lists">
              Change saved lists
            </a>
          </li>
        )}
        {exports && (
          <li>
            <a
              className="govuk-link govuk-link--no-visited-state"
              href={`/export?${new URLSearchParams([['list', list], ...rest])}`}
            >
              Export to a file
            </a>
          </li>
        )}
      </ul>
    </>
  )
}

const PASSING = ['after', 'done']
