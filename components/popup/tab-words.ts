import type { TabState } from '../../lib/messages.ts';

export type TabAction = 'reload' | 'grant' | 'guard' | 'switch-on' | 'test' | 'report';

export interface TabWords {
  readonly tone: 'good' | 'caution' | 'alert' | 'plain';
  readonly title: string;
  readonly detail?: string;
  /** Offered as buttons, the first one filled. */
  readonly actions: readonly TabAction[];
}

/**
 * What the strip on top of the popup says about this tab, in the person's terms (DESIGN.md principle 6).
 * In: the tab's state and the site's name. Out: words and what is offered.
 */
export function tabWords(tab: TabState, siteName: string): TabWords {
  switch (tab.state) {
    case 'active':
      return { tone: 'good', title: `Guarding ${siteName} here`, actions: ['test'] };
    case 'late':
      return {
        tone: 'caution',
        title: `Guarding ${siteName}, but started late`,
        detail: 'The page was open before Second Look was ready. Reload this tab for full protection.',
        actions: ['reload', 'test'],
      };
    case 'reload-needed':
      return {
        tone: 'alert',
        title: 'Not guarding this tab yet',
        detail: 'Reload this tab to start. Messages sent before that are not reviewed.',
        actions: ['reload'],
      };
    case 'drifted':
      return {
        tone: 'alert',
        title: `${siteName} has changed`,
        detail: 'Some messages may leave without a review. A test shows what is still recognised.',
        actions: ['test', 'report'],
      };
    case 'no-access':
      return {
        tone: 'alert',
        title: `No access to ${siteName}`,
        detail: 'Messages you send there are not reviewed.',
        actions: ['grant'],
      };
    case 'off':
      return {
        tone: 'plain',
        title: `Switched off for ${siteName}`,
        detail: 'Messages you send there are not reviewed.',
        actions: ['switch-on'],
      };
    case 'can-guard':
      return {
        tone: 'plain',
        title: 'This site is not guarded',
        detail: `Second Look can review what you send on ${tab.site}. It asks for this one site only.`,
        actions: ['guard'],
      };
    case 'private':
      return {
        tone: 'plain',
        title: 'Private window',
        detail: 'Messages are reviewed here. Nothing about them is kept.',
        actions: ['test'],
      };
    case 'not-supported':
      return { tone: 'plain', title: 'Nothing to guard on this page', actions: [] };
  }
}

/** "1 message left without a review"; null when there is nothing to tell. */
export function leftWithoutReviewWords(tab: TabState): string | null {
  const count = 'leftWithoutReview' in tab ? tab.leftWithoutReview : 0;
  if (count === 0) return null;
  return count === 1 ? '1 message left without a review' : `${count} messages left without a review`;
}
