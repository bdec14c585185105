import { useSignal } from '@preact/signals';
import { ArrowLeft, Check, Copy, ExternalLink, Trash } from 'lucide';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { SeenOnSite } from '../../../lib/guard-notices.ts';
import { entryOf } from '../../../lib/history/entry.ts';
import type { Entry, JournalEvent } from '../../../lib/history/events.ts';
import { regrettedOf, whatNow } from '../../../lib/regret/index.ts';
import type { Finding } from '../../../lib/review/finding.ts';
import { createFollowUpModel, FollowUpForm, RegretPanel } from '../../regret/index.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { recipientWords, safeLink, whereWords } from '../entry-words.ts';
import { FindingList } from '../finding-list.tsx';
import { isParked, outcomeOf } from '../outcome.ts';
import { OutcomeBadge } from '../outcome-badge.tsx';
import { type DraftTools, PutInto } from '../put-into.tsx';
import { Reminder } from '../reminder.tsx';
import { exactTime } from '../when.ts';
import { ChangedAfterReview } from './changed-after-review.tsx';
import { Course } from './course.tsx';
import { EntryText } from './entry-text.tsx';

/** What the details of a message need of the outside. */
export interface EntryTools extends DraftTools {
  copy(text: string): Promise<void>;
  review(entry: Entry, text: string, tell: (findings: readonly Finding[]) => void): void;
  findSeen(attemptId: string): Promise<SeenOnSite>;
  addToDictionary(word: string): void;
  /** Kept HTML as nodes that may be shown (lib/sanitize.ts). */
  shownHtml(html: string): DocumentFragment;
}

export interface EntryPaneProps {
  readonly events: readonly JournalEvent[];
  readonly followUp: boolean;
  readonly tools: EntryTools;
  readonly now: number;
  readonly language: string;
  readonly siteNames: ReadonlyMap<string, string>;
  onBack(): void;
  onDelete(entry: Entry): void;
  onRemind(entry: Entry, at: number | null): void;
}

/** One message in full: what was sent, what the review said, what was changed after it, and what can be done now. */
export function EntryPane(props: EntryPaneProps) {
  const entry = useMemo(() => entryOf(props.events), [props.events]);
  const title = useRef<HTMLHeadingElement>(null);
  // The details take the place of the list in a narrow window: whoever reads by ear is taken along.
  useEffect(() => title.current?.focus(), [entry?.attemptId]);
  return (
    <article class="pane" aria-label="Message">
      <Button class="pane-back" small icon={ArrowLeft} onClick={props.onBack}>
        All messages
      </Button>
      {entry === null ? (
        <p class="pane-none">This message is no longer in the history.</p>
      ) : (
        <>
          <Head {...props} entry={entry} title={title} />
          <Body {...props} entry={entry} />
        </>
      )}
    </article>
  );
}

type WithEntry = EntryPaneProps & { readonly entry: Entry };

function Head({
  entry,
  language,
  siteNames,
  title,
}: WithEntry & { title: { current: HTMLHeadingElement | null } }) {
  const outcome = outcomeOf(entry);
  return (
    <header class="pane-head">
      <h2 class="pane-title" dir="auto" ref={title} tabIndex={-1}>
        {recipientWords(entry)}
      </h2>
      <p class="pane-where">
        {whereWords(entry, siteNames)} · {exactTime(entry.startedAt, language)}
      </p>
      <p>
        <OutcomeBadge outcome={outcome} />
        {outcome.detail !== undefined && <span class="pane-outcome"> {outcome.detail}</span>}
      </p>
    </header>
  );
}

function Body(props: WithEntry) {
  const { entry, events, tools, now, language } = props;
  const copied = useSignal(false);
  const link = safeLink(entry);
  const resumable = isParked(entry) && entry.text !== '';
  return (
    <>
      <EntryText entry={entry} language={language} shownHtml={tools.shownHtml} />
      <div class="details-actions">
        {resumable && <PutInto entry={entry} tools={tools} />}
        {entry.text !== '' && (
          <Button
            look="outlined"
            small
            icon={copied.value ? Check : Copy}
            onClick={() => void tools.copy(entry.text).then(() => (copied.value = true))}
          >
            {copied.value ? 'Copied' : 'Copy text'}
          </Button>
        )}
        {link !== null && !resumable && (
          <a class="button button--outlined button--small" href={link} target="_blank" rel="noreferrer">
            <Icon icon={ExternalLink} size={16} />
            Open conversation
          </a>
        )}
        <Button look="outlined" small icon={Trash} onClick={() => props.onDelete(entry)}>
          Delete
        </Button>
      </div>
      {isParked(entry) && (
        <Reminder
          {...(entry.remindAt === undefined ? {} : { remindAt: entry.remindAt })}
          now={now}
          language={language}
          onRemind={(at) => props.onRemind(entry, at)}
        />
      )}
      <Regret {...props} />
      <FindingList findings={entry.findings} />
      <ChangedAfterReview events={events} />
      <Course events={events} language={language} />
    </>
  );
}

function Regret({ entry, followUp, tools }: WithEntry) {
  const open = useSignal(followUp);
  const writing = useSignal(followUp);
  const model = useMemo(
    () =>
      createFollowUpModel(entry, {
        review: (text, tell) => tools.review(entry, text, tell),
        findPlace: () => tools.findPlace(entry.attemptId),
        findSeen: () => tools.findSeen(entry.attemptId),
        onShown: tools.onShown,
        insert: (text) => tools.insert(entry.attemptId, text),
        copy: tools.copy,
        addToDictionary: tools.addToDictionary,
      }),
    [entry, tools],
  );
  useEffect(() => model.dispose, [model]);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (followUp) form.current?.scrollIntoView();
  }, [followUp]);
  if (entry.status === 'not-sent' || entry.status === 'pending') return null;
  const regretted = regrettedOf(entry);
  return (
    <section class="pane-regret" aria-label="Second thoughts">
      <Button
        look="outlined"
        small
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        I regret this
      </Button>
      {open.value && (
        <RegretPanel
          whatNow={(at) => whatNow(regretted, { now: at })}
          {...(writing.value ? {} : { onFollowUp: () => (writing.value = true) })}
        />
      )}
      {open.value && writing.value && (
        <div ref={form}>
          <FollowUpForm
            model={model}
            beforeWritingAgain={whatNow(regretted, { now: regretted.sentAt }).beforeWritingAgain}
          />
        </div>
      )}
    </section>
  );
}
