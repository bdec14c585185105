/**
 * What can be done about a regretted message, and what to write now: in a page, in the popup, on the history page.
 * In: lib/regret's facts and callbacks. Out: answers. No browser API; may import lib/regret, lib/sites/policies, components/ui.
 */
export { FollowUpForm, type FollowUpFormProps } from './follow-up-form.tsx';
export {
  createFollowUpModel,
  type FollowUpModel,
  type FollowUpTools,
  insertWords,
} from './follow-up-model.ts';
export { RegretPanel, type RegretPanelProps } from './regret-panel.tsx';
export { SourceList } from './source-list.tsx';
