import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { id, version } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { districts, importMappings, imports } from '#db/schema/index.ts'
import { fieldsOf, mappingGaps } from './fields/index.ts'
import { headingsMark } from './first-guess.ts'
import { mustBeOpen } from './must-be-open.ts'
import { openTable } from './open-table.ts'
import { importFile } from './records.ts'
import { rememberMapping } from './remembered-mapping.ts'
import type { Mapping } from './vocabulary.ts'

/** The place of a column as the form posts it: "0" is the first one, an empty answer is no column. */
const place = z.string().regex(/^\d{0,3}$/, 'Choose a column')

/** Says which column answers which question, and remembers it for the next file with these headings. */
export const mapColumns = defineCommand({
  name: 'imports.map-columns',
  action: 'imports.confirm',
  on: importFile,
  input: z.strictObject({
    importFileId: id,
    version,
    dateOrder: z.enum(['dmy', 'mdy'], { error: 'Choose how the dates are written' }),
    districtId: id.optional(),
    columns: z.record(z.string(), place),
  }),
  async run(work) {
    const { tx, importFile: file, input, blind, open } = work
    mustBeOpen(file)
    const table = await openTable(open, file)
    const chosen = (key: string) => placeIn(input.columns[key], table.headers)
    const columns = Object.fromEntries(fieldsOf(file.kind).map(({ key }) => [key, chosen(key)]))
    const gaps = mappingGaps(file.kind, columns)
    if (gaps.length > 0) throw new Refused('invalid', gaps.join(' '))
    const { dateOrder, districtId = null } = input
    if (districtId !== null) await mustExist(work, districtId)

    const mapping: Mapping = { columns, dateOrder, districtId }
    await revise(work, imports, 'import', file, { mapping })
    const kept = {
      kind: file.kind,
      organisationId: file.organisationId,
      headings: headingsMark({ blind }, table),
      mapping: rememberMapping(table.headers, mapping),
    }
    await tx
      .insert(importMappings)
      .values(kept)
      .onConflictDoUpdate({
        target: [importMappings.kind, importMappings.organisationId, importMappings.headings],
        set: { mapping: kept.mapping },
      })
    return { result: file.id, events: [{ type: 'import.mapped', importId: file.id }] }
  },
})

function placeIn(chosen: string | undefined, headers: readonly string[]): number | null {
  const index = chosen ? Number(chosen) : -1
  return index in headers ? index : null
}

async function mustExist({ tx }: Pick<Parameters<typeof mapColumns.run>[0], 'tx'>, districtId: string) {
  const [found] = await tx.select({ id: districts.id }).from(districts).where(eq(districts.id, districtId))
  if (!found) throw new Refused('invalid', 'Check your answers.', { districtId: ['Choose a district'] })
}
