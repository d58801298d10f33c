export { type AskedField, fieldsOf, mappingGaps } from './fields/index.ts'
export {
  guessDateOrder,
  guessMapping,
  type RememberedMapping,
  rememberMapping,
  unreadHeaders,
} from './guess-mapping.ts'
export { rowFingerprint } from './identity.ts'
export { readRows } from './read-rows.ts'
export {
  readTable,
  type Table,
  type TableAnswer,
  type TableLimits,
  type TableRow,
  tableLimits,
} from './read-table.ts'
export * from './vocabulary.ts'
export { confirmImport } from './confirm.ts'
export { importHistory } from './history.ts'
export { mapColumns } from './map-columns.ts'
export { importPreview } from './preview.ts'
export { importFile } from './records.ts'
export { sendFile } from './send-file.ts'
