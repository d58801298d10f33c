/** What somebody who looks at a family's record can be to it, the nearest first. */
export const readerRoles = ['key_works', 'coordinates', 'supervises', 'manages', 'volunteers'] as const
export type ReaderRole = (typeof readerRoles)[number]

/** The parts of a record that somebody can look at, and the lists that hold a line about it. */
export type RecordPart = 'shared' | 'file' | 'match' | 'visits' | 'messages' | 'own_page' | 'lists'

const partsByQuery: Readonly<Record<string, RecordPart>> = {
  'families.profile': 'shared',
  'families.family-file': 'file',
  'matching.match': 'match',
  'matching.own-match': 'match',
  'matching.rank-for-family': 'shared',
  'mentoring.visits-of-match': 'visits',
  'mentoring.own-visit': 'visits',
  'mentoring.visit-to-log': 'visits',
  'liaison.messages': 'messages',
  'belonging.heard-from-family': 'own_page',
}

/** Which part of the record a question of this name shows. */
export const partShownBy = (query: string): RecordPart => partsByQuery[query] ?? 'lists'

type Entry = {
  readonly lookId: string
  readonly lookedOn: string
  readonly readerId: string
  readonly name: string
  readonly role: ReaderRole | null
  readonly part: RecordPart
}

/** Entries of the log, newest first, as one line for each person and day, with the parts they looked at. */
export function looksByDay(entries: readonly Entry[]) {
  const lines = new Map<string, Omit<Entry, 'part' | 'readerId'> & { parts: RecordPart[] }>()
  for (const { part, readerId, ...entry } of entries) {
    const place = `${entry.lookedOn} ${readerId}`
    const line = lines.get(place) ?? { ...entry, parts: [] }
    lines.set(place, line)
    if (!line.parts.includes(part)) line.parts.push(part)
  }
  return [...lines.values()]
}
