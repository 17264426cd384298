/** Records that come in from elsewhere, and the record as it leaves: files of rows, exports, and records made of them. */
export { type Exported, type ExportRecord, exportRecord } from './transfer/export/export-record.ts';
export { checkExport } from './transfer/export/manifest.ts';
export { type Imported, type ImportFile, importFile, rehearseImport } from './transfer/import/import-file.ts';
export { type ImportKind, importKinds } from './transfer/mapping/fields.ts';
export { type Mapping, parseMapping } from './transfer/mapping/mapping.ts';
export { type Encoding, encodings } from './transfer/reading/encoding.ts';
export type { RowProblem } from './transfer/reading/source-row.ts';
export { type Restored, type RestoreRecord, restoreRecord } from './transfer/restore/restore-record.ts';
