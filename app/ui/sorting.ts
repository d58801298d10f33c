/** How a list is sorted: by which column, and whether from the highest or the last letter down. */
export type Sorting<By extends string = string> = { by: By; descending: boolean }

/**
 * How an address asks for a list to be sorted: `sort=name`, or `sort=-name` for the other way round. What nobody
 * offers, or nothing, is the usual order.
 */
export function sortingIn<By extends string>(
  search: URLSearchParams,
  columns: readonly By[],
  usual: Sorting<By>,
): Sorting<By> {
  const asked = search.get('sort') ?? ''
  const by = columns.find((column) => column === asked.replace(/^-/, ''))
  return by === undefined ? usual : { by, descending: asked.startsWith('-') }
}

/**
 * The sorting link of a column, for DataTable: to this order, or to the other way round where it is in force.
 *
 * @param address the page's address with this `sort`
 */
export function sortLink(
  now: Sorting,
  column: string,
  address: (sort: string) => string,
): { href: string; now?: 'ascending' | 'descending' } {
  if (now.by !== column) return { href: address(column) }
  return {
    href: address(now.descending ? column : `-${column}`),
    now: now.descending ? 'descending' : 'ascending',
  }
}
