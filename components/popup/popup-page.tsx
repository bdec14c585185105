import { History, Settings2, SquarePen } from 'lucide';
import type { Keep } from '../../lib/settings.ts';
import { anySite } from '../../lib/sites/any/site.ts';
import { type DraftTools, MessageList, type MessageListModel } from '../history/index.ts';
import { Button } from '../ui/button.tsx';
import { ListFooter } from './list-footer.tsx';
import { OwnSite } from './own-site.tsx';
import type { OwnSiteModel } from './own-site-model.ts';
import { Recording } from './recording.tsx';
import type { RecordingModel } from './recording-model.ts';
import type { TabModel } from './tab-model.ts';
import { TabStrip } from './tab-strip.tsx';
import type { TabAction } from './tab-words.ts';

export interface PopupSite {
  readonly name: string;
  readonly notReviewable: readonly string[];
}

export interface PopupPageProps {
  readonly tab: TabModel;
  readonly messages: MessageListModel;
  /** What was found on a site that nobody described. */
  readonly own: OwnSiteModel;
  readonly recording: RecordingModel;
  readonly sites: ReadonlyMap<string, PopupSite>;
  readonly keep: Keep;
  readonly keepDays: number;
  /** Milliseconds since the epoch, when the list was last read. */
  readonly now: number;
  readonly language: string;
  copy(text: string): Promise<void>;
  /** Opens the page where a follow-up can be written: the popup closes at the first click outside it. */
  onFollowUp?(attemptId: string): void;
  /** To go on with a message that was not sent. */
  readonly drafts?: DraftTools;
  /** Opens the history page. */
  onHistory(): void;
  onPractice(): void;
  onOptions(): void;
}

/** The whole popup, 380 × 560. */
export function PopupPage(props: PopupPageProps) {
  const { tab, messages, own, sites, now, language, copy, onPractice, onOptions } = props;
  const state = tab.tab.value;
  const site = state !== null && 'site' in state ? sites.get(state.site) : undefined;
  const siteNames = new Map([...sites].map(([id, { name }]) => [id, name]));
  return (
    <main class="sl popup">
      <TabStrip
        tab={state}
        rehearsal={tab.rehearsal.value}
        problem={tab.problem.value}
        siteName={site?.name ?? (state !== null && 'site' in state ? state.site : 'this site')}
        notReviewable={(site ?? (own.host.value === null ? undefined : anySite))?.notReviewable ?? []}
        own={own.host.value === null ? undefined : <OwnSite model={own} />}
        recording={<Recording model={props.recording} />}
        onAction={(action) => void act(tab, action)}
      />
      <header class="popup-head">
        <h1 class="popup-title">Sent messages</h1>
        <Button small icon={History} onClick={props.onHistory}>
          All messages
        </Button>
        <Button small icon={SquarePen} aria-label="Practice" title="Practice" onClick={onPractice} />
        <Button small icon={Settings2} aria-label="Options" title="Options" onClick={onOptions} />
      </header>
      <MessageList
        model={messages}
        now={now}
        language={language}
        siteNames={siteNames}
        keep={props.keep}
        copy={copy}
        {...(props.drafts ? { drafts: props.drafts } : {})}
        {...(props.onFollowUp ? { onFollowUp: (entry) => props.onFollowUp?.(entry.attemptId) } : {})}
        onPractice={onPractice}
        onOptions={onOptions}
      />
      <ListFooter model={messages} keep={props.keep} keepDays={props.keepDays} />
    </main>
  );
}

function act(tab: TabModel, action: TabAction): Promise<void> {
  if (action === 'grant') return tab.grant();
  if (action === 'guard') return tab.guard();
  if (action === 'switch-on') return tab.switchOn();
  if (action === 'report') return tab.report();
  return action === 'reload' ? tab.reload() : tab.test();
}
