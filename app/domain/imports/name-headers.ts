type Named =
  | { readonly ok: true; readonly headers: readonly string[]; readonly notes: readonly string[] }
  | { readonly ok: false; readonly because: string }

/**
 * Gives every column a name of its own: an empty heading becomes "Column 3", and the second of two equal
 * headings "Email (column 5)". Refuses a first row that is plainly somebody's record.
 */
export function nameHeaders(cells: readonly string[]): Named {
  const written = withoutEmptyEnd(cells.map((cell) => cell.replace(/\s+/g, ' ')))
  const address = written.find((cell) => /^\S+@\S+\.\S+$/.test(cell))
  if (address !== undefined)
    return {
      ok: false,
      because:
        'The first row holds an e-mail address. Put a row of headings above it, such as Name and Email.',
    }
  const seen = new Map<string, number>()
  const notes: string[] = []
  const headers = written.map((heading, index) => {
    const place = index + 1
    if (heading === '') return `Column ${place}`
    const earlier = seen.get(heading.toLowerCase())
    seen.set(heading.toLowerCase(), earlier ?? place)
    if (earlier === undefined) return heading
    notes.push(`Columns ${earlier} and ${place} are both called “${heading}”. Check which one to use.`)
    return `${heading} (column ${place})`
  })
  return { ok: true, headers, notes }
}

/** Spreadsheets often add empty columns at the right. */
function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
}
