/**
 * The history as a file, and back. In: requests to the background, a file. Out: a file, or what was imported. For our own
 * pages; the background checks what comes in and takes it in (import.ts beside this folder). No browser API but Blob.
 */
export type { ExportFormat, ExportOptions } from './export-history.ts';
export { exportHistory } from './export-history.ts';
export type { ImportOptions } from './import-history.ts';
export { importHistory } from './import-history.ts';
