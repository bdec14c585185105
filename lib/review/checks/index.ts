/**
 * One file a check: a pure function of a message and its context to findings. ../instant.ts, ../prompt.ts and
 * ../deferred.ts say which run when, and import each by its own file, so that a page carries only what it needs.
 * In: Message, Context. Out: Finding[]. May import ../text and ../make-finding.ts.
 */
export { maskSecrets } from './secret/mask.ts';
