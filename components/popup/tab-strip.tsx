import { CircleAlert, EyeOff, Shield, ShieldCheck, TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { TabState } from '../../lib/messages.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { leftWithoutReviewWords, type TabAction, type TabWords, tabWords } from './tab-words.ts';

export interface TabStripProps {
  readonly tab: TabState | null;
  readonly rehearsal: 'none' | 'waiting' | 'no-composer' | 'copied';
  readonly problem: string;
  readonly siteName: string;
  /** Sends with nothing to read on this site. */
  readonly notReviewable: readonly string[];
  /** On a site that nobody described: what was found there. */
  readonly own?: ComponentChildren;
  /** Whether messages of this site are recorded. */
  readonly recording?: ComponentChildren;
  onAction(action: TabAction): void;
}

const actionWords: Readonly<Record<TabAction, string>> = {
  test: 'Test the guard here',
  reload: 'Reload this tab',
  grant: 'Allow access',
  guard: 'Guard this site',
  'switch-on': 'Switch on',
  report: 'Copy a report',
};

const rehearsalWords = {
  none: '',
  copied: 'Copied: how this page is built, and counts. No text of it.',
  waiting: 'Press Send in the message you want to test. It will not be sent.',
  'no-composer': 'No message box was found in this tab. Open a message first, then test again.',
};

const notGuarded: ReadonlySet<TabState['state']> = new Set(['no-access', 'off']);

/** This tab's state in one glance, and what can be done about it. */
export function TabStrip(props: TabStripProps) {
  const { tab, rehearsal, problem, siteName, notReviewable, own, recording, onAction } = props;
  if (tab === null) {
    return (
      <section class="strip" aria-label="This tab" aria-busy={problem === ''}>
        <p class="strip-title">{problem === '' ? 'Looking at this tab' : problem}</p>
      </section>
    );
  }
  const words = tabWords(tab, siteName);
  const left = leftWithoutReviewWords(tab);
  return (
    <section class={`strip strip--${left === null ? words.tone : 'alert'}`} aria-label="This tab">
      <span class="strip-icon">
        <ToneIcon words={words} isPrivate={tab.state === 'private'} />
      </span>
      <div class="strip-body">
        <p class="strip-title">{words.title}</p>
        {words.detail !== undefined && <p class="strip-detail">{words.detail}</p>}
        {left !== null && <p class="strip-left">{left}</p>}
        {words.actions.length > 0 && rehearsal !== 'waiting' && (
          <div class="strip-actions">
            {words.actions.map((action) => (
              <Button
                key={action}
                look={action === 'test' || action === 'report' ? 'outlined' : 'filled'}
                small
                onClick={() => onAction(action)}
              >
                {actionWords[action]}
              </Button>
            ))}
          </div>
        )}
        <p role="status" class="strip-rehearsal">
          {problem === '' ? rehearsalWords[rehearsal] : problem}
        </p>
        {recording}
        {own}
        {notReviewable.length > 0 && !notGuarded.has(tab.state) && <NotReviewable things={notReviewable} />}
      </div>
    </section>
  );
}

function NotReviewable({ things }: { things: readonly string[] }) {
  return (
    <details class="strip-more">
      <summary>What is not reviewed here</summary>
      <ul>
        {things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
    </details>
  );
}

function ToneIcon({ words, isPrivate }: { words: TabWords; isPrivate: boolean }) {
  if (isPrivate) return <Icon icon={EyeOff} />;
  if (words.tone === 'good') return <Icon icon={ShieldCheck} />;
  if (words.tone === 'caution') return <Icon icon={CircleAlert} />;
  return <Icon icon={words.tone === 'alert' ? TriangleAlert : Shield} />;
}
