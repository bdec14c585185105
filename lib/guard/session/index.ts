/**
 * One draft from the first keystroke to what is shown about it: its gate, its review, its dialog and toast.
 * In: gestures, changes, answers of the person. Out: effects carried out. Always loaded; may import the gate,
 * lib/review by file, lib/page-ui's views.
 */
export { ComposerSession, type SessionHost } from './composer-session.ts';
export { ComposerDraft, type Draft, OneClickDraft } from './draft.ts';
export type { GateAnswer } from './gate-runner.ts';
