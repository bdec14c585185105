/**
 * The whole take-back table on a page of its own. In: rows of lib/regret. Out: what is searched.
 * No browser API; may import lib/regret, components/regret and components/ui.
 */
export { TakeBackPage, type TakeBackPageProps } from './take-back-page.tsx';
