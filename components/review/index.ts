/**
 * The review dialog. In: the message, its findings, what can be taken back. Out: one answer at a time. No browser API:
 * the same dialog runs in a page, on the practice page and in tests. May import components/ui and types of lib.
 */
export { linkRules } from './link-rules.ts';
export { ReviewDialog, type ReviewDialogProps } from './review-dialog.tsx';
