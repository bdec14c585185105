/**
 * The checks that are always loaded, in every page of a guarded site from document_start: what can stop a message that
 * was never written here (a template pasted and sent at once, a restored draft). The whole always-loaded script must
 * stay within 30 KB gzipped; the other checks of the page are in prompt.ts and deferred.ts.
 */
import { placeholder } from './checks/placeholder.ts';
import type { CheckEntry } from './finding.ts';

export const instantChecks: readonly CheckEntry[] = [
  { name: 'placeholder', check: placeholder, canStop: true },
];
