import type { StoredKind } from './marks.ts'
import type { Table } from './read-table.ts'
import type { Mapping } from './vocabulary.ts'

/** What a person should know of the whole file before going on, in sentences. */
export function notesOn(kind: StoredKind, table: Table, { columns }: Mapping): readonly string[] {
  const silentOnOverseas =
    kind === 'volunteers' && columns['gatePanel'] != null && columns['gateOverseas'] == null
  return silentOnOverseas ? [...table.notes, abroadUnknown] : table.notes
}

const abroadUnknown =
  'No column tells who has lived abroad. For everybody in this file the overseas check is taken as not needed.'
