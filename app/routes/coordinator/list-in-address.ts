/**
 * Which list a page shows, as its address says it: an unknown or missing list is the first, and an answer left open
 * asks for nothing.
 */
export function listInAddress<const Show extends string>(search: URLSearchParams, lists: readonly Show[]) {
  const asked = lists.find((list) => list === search.get('show'))
  const [first] = lists
  if (first === undefined) throw new Error('A page shows at least one list')
  return {
    show: asked ?? first,
    district: search.get('district') || undefined,
    cursor: search.get('after') || undefined,
  }
}

/** The same page with some answers changed; null leaves one out. Another list or district starts at its first page. */
export function addressWith(
  path: string,
  search: URLSearchParams,
  changes: Readonly<Record<string, string | null>>,
): string {
  const next = new URLSearchParams([...search].filter(([, value]) => value !== ''))
  next.delete('after')
  next.delete('done')
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  return next.size > 0 ? `${path}?${next}` : path
}
