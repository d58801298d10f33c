import type { ImportKind } from './vocabulary.ts'

/**
 * What is read only so that a row which contradicts itself or another is told of: no record has a place for it.
 * It is not asked for, and its columns are named among those that stay behind.
 */
const notKept: Readonly<Record<ImportKind, readonly string[]>> = {
  volunteers: ['supervisorEmail', 'emergencyName', 'emergencyRelationship', 'emergencyPhone'],
  supervisors: [],
  families: ['volunteers'],
  visits: [],
}

/** Whether a record of this kind has a place for what a field reads. */
export const isKept = (kind: ImportKind, key: string) => !notKept[kind].includes(key)
