import { CircleX, ExternalLink, PenLine } from 'lucide';
import type { ComponentChildren } from 'preact';
import { timeLeftWords, type WhatNow } from '../../lib/regret/index.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { submitted } from '../ui/submitted.ts';
import { Grounds } from './grounds.tsx';
import { StateIcon } from './state-icon.tsx';
import { useNow } from './use-now.ts';

export interface RegretPanelProps {
  /** What can be done at a moment (milliseconds since the epoch): asked again as time passes. */
  whatNow(at: number): WhatNow;
  /** The conversation's own address, where it is known. */
  readonly conversationUrl?: string;
  /** Offered only where it leads somewhere. */
  onFollowUp?(): void;
}

/** What can be done now about a message that was sent: until when, how, and what does not help. */
export function RegretPanel({ whatNow, conversationUrl, onFollowUp }: RegretPanelProps) {
  const until = whatNow(Date.now()).until;
  const now = useNow(until);
  const what = whatNow(now);
  const left = what.until === undefined ? '' : timeLeftWords(what.until - now);
  return (
    <section class="regret" aria-label="What you can do now">
      <div class={`regret-head regret-head--${what.state}`}>
        <StateIcon state={what.state} />
        <div>
          <p class="regret-line">{what.line}</p>
          {what.editLine !== undefined && <p class="regret-edit">{what.editLine}</p>}
        </div>
        {left !== '' && (
          <p class="regret-left" role="timer" aria-live="off">
            {left} left
          </p>
        )}
      </div>
      {what.steps.length > 0 && (
        <Part title="What to do">
          <ol class="regret-steps">
            {what.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Part>
      )}
      {(conversationUrl !== undefined || onFollowUp !== undefined) && (
        <form
          class="regret-actions"
          method="dialog"
          onSubmit={(event) => {
            submitted(event);
            onFollowUp?.();
          }}
        >
          {conversationUrl !== undefined && (
            <a
              class="button button--outlined button--small"
              href={conversationUrl}
              target="_blank"
              rel="noreferrer"
            >
              <Icon icon={ExternalLink} />
              Open conversation
            </a>
          )}
          {onFollowUp !== undefined && (
            <Button type="submit" look="outlined" small icon={PenLine}>
              Write a follow-up
            </Button>
          )}
        </form>
      )}
      {what.whatDoesNotHelp.length > 0 && (
        <Part title="What does not help">
          <ul class="regret-crossed">
            {what.whatDoesNotHelp.map((words) => (
              <li key={words}>
                <Icon icon={CircleX} size={14} />
                {words}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {what.confidence !== '' && <Grounds {...what} />}
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="regret-part">
      <h2 class="regret-title">{title}</h2>
      {children}
    </div>
  );
}
