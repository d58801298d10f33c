import { z } from 'zod'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { id, version } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { importMappings, imports } from '#db/schema/index.ts'
import { mustBeTable } from './examine.ts'
import { fieldsOf, mappingGaps } from './fields/index.ts'
import { rememberMapping } from './guess-mapping.ts'
import { openContent } from './open-content.ts'
import { importFile } from './records.ts'

/** A field of the mapping form: the place of a column, or nothing where no column answers the question. */
const place = z.number().int().min(0).optional()

/** Says which column answers which question, and remembers it for the next file with these headings. */
export const mapColumns = defineCommand({
  name: 'imports.map-columns',
  action: 'imports.confirm',
  on: importFile,
  input: z.strictObject({
    importFileId: id,
    version,
    dateOrder: z.enum(['dmy', 'mdy'], { error: 'Choose how the dates are written' }),
    columns: z.record(z.string(), place),
  }),
  async run(work) {
    const { tx, importFile: file, input, blind, open } = work
    if (file.confirmedAt) throw new Refused('conflict', 'This file has been imported already.')
    const table = mustBeTable(await openContent(open, file))
    const columns = Object.fromEntries(fieldsOf(file.kind).map(({ key }) => [key, input.columns[key] ?? null]))
    const gaps = mappingGaps(file.kind, columns)
    if (gaps.length > 0) throw new Refused('invalid', gaps.join(' '))

    await revise(work, imports, 'import', file, { mapping: { columns, dateOrder: input.dateOrder } })
    const kept = {
      kind: file.kind,
      organisationId: file.organisationId,
      headings: blind('import-headings', JSON.stringify(table.headers)),
      mapping: rememberMapping(table.headers, columns),
    }
    await tx
      .insert(importMappings)
      .values(kept)
      .onConflictDoUpdate({ target: [importMappings.kind, importMappings.organisationId, importMappings.headings], set: { mapping: kept.mapping } })
    return { result: file.id, events: [{ type: 'import.mapped', importId: file.id }] }
  },
})
