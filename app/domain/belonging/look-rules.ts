/** What somebody who looks at a family's record can be to it, the nearest first. */
export const readerRoles = ['key_works', 'coordinates', 'supervises', 'manages', 'volunteers'] as const
export type ReaderRole = (typeof readerRoles)[number]

type Entry = {
  readonly lookId: string
  readonly lookedOn: string
  readonly readerId: string
  readonly name: string
  readonly role: ReaderRole | null
  /** The part of the record. */
  readonly area: string
}

/** Entries of the log, newest first, as one line for each person and day, with the parts they looked at. */
export function looksByDay(entries: readonly Entry[]) {
  const lines = new Map<string, Omit<Entry, 'area' | 'readerId'> & { areas: string[] }>()
  for (const { area, readerId, ...entry } of entries) {
    const place = `${entry.lookedOn} ${readerId}`
    const line = lines.get(place) ?? { ...entry, areas: [] }
    lines.set(place, line)
    if (!line.areas.includes(area)) line.areas.push(area)
  }
  return [...lines.values()]
}
