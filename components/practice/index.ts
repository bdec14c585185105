/**
 * The practice page: first-run choices and a composer without a site. Its composer is ordinary site code that knows
 * nothing of the guard; entrypoints/practice starts the guard on it.
 * May import components/options and components/ui; no browser API.
 */

export { createPracticeThread } from './composer-state.ts';
export { type Example, examples } from './examples.ts';
export { PracticePage, type PracticePageProps } from './practice-page.tsx';
