import type { ImportKind } from '../vocabulary.ts'
import { familyFields, familyNeeds } from './families.ts'
import type { Field, Need } from './field.ts'
import { supervisorFields, supervisorNeeds } from './supervisors.ts'
import { visitFields, visitNeeds } from './visits.ts'
import { volunteerFields, volunteerNeeds } from './volunteers.ts'

const tables: Readonly<
  Record<ImportKind, { readonly fields: readonly Field[]; readonly needs: readonly Need[] }>
> = {
  volunteers: { fields: volunteerFields, needs: volunteerNeeds },
  supervisors: { fields: supervisorFields, needs: supervisorNeeds },
  families: { fields: familyFields, needs: familyNeeds },
  visits: { fields: visitFields, needs: visitNeeds },
}

/** A field as the mapping screen shows it. */
export type AskedField = Field & {
  /** Whether the file cannot do without this very column. */
  readonly required: boolean
}

/** The fields that a column of this kind of file may answer, in the order of the screen. */
export function fieldsOf(kind: ImportKind): readonly AskedField[] {
  const { fields, needs } = tables[kind]
  const alone = new Set(needs.flatMap(({ oneOf }) => (oneOf.length === 1 ? oneOf : [])))
  return fields.map((field) => ({ ...field, required: alone.has(field.key) }))
}

/** What must still be chosen before the rows can be read; empty when nothing is. */
export function mappingGaps(
  kind: ImportKind,
  columns: Readonly<Record<string, number | null>>,
): readonly string[] {
  const missing = tables[kind].needs.filter(({ oneOf }) => oneOf.every((key) => columns[key] == null))
  return missing.map(({ says }) => says)
}
