import type { ReviewView, Shown, StatusView } from '../../page-ui/views.ts';
import type { Finding } from '../../review/finding.ts';
import type { Message } from '../../review/message.ts';
import type { ParkReason, SendAttempt } from '../attempt/types.ts';
import { onDemand } from '../on-demand/on-demand.ts';
import type { ComposerSession, SessionEffect } from './composer-session.ts';
import type { Assessment } from './draft-review.ts';
import { takeBackFor } from './take-back-line.ts';
import { parkWords, recipientWords } from './words.ts';

type ReviewEffect = Extract<SessionEffect, { type: 'show-review' }>;
type HoldEffect = Extract<SessionEffect, { type: 'show-hold' }>;
type ArmedEffect = Extract<SessionEffect, { type: 'show-armed' }>;
type TellEffect = Extract<SessionEffect, { type: 'tell' }>;

/** A wait shorter than this (ms) shows nothing: it would only flicker. */
const unseenWaitMs = 150;

/** What one session shows at and after a send gesture: the review, the hold, short statuses. One of them at a time. */
export class SessionUi {
  readonly #session: ComposerSession;
  #open: { close(): void } | null = null;
  #review: { shown: Shown<ReviewView>; effect: ReviewEffect; lists: Assessment } | null = null;
  #copyOnly = false;

  constructor(session: ComposerSession) {
    this.#session = session;
  }

  close(): void {
    const open = this.#open;
    this.#open = null;
    this.#review = null;
    open?.close();
  }

  showWait(attempt: SendAttempt): void {
    const text = `Checking your message to ${recipientWords(attempt.message)}…`;
    const { window } = this.#session.services;
    const timer = window.setTimeout(() => this.#show(this.status({ text, stays: true })), unseenWaitMs);
    this.#show({ close: () => window.clearTimeout(timer) });
  }

  showReview(effect: ReviewEffect): void {
    this.close();
    const lists = this.#assess(effect);
    const shown = this.#session.services.ui().review(this.#reviewView(effect, lists));
    this.#review = { shown, effect, lists };
    this.#open = shown;
  }

  /** New answers of the engine, or an ignored finding, change what the open review lists. */
  refreshReview(): void {
    if (!this.#review) return;
    const { shown, effect, lists } = this.#review;
    const now = this.#assess(effect);
    if (now === lists) return;
    this.#review = { shown, effect, lists: now };
    shown.update(this.#reviewView(effect, now));
  }

  showHold(effect: HoldEffect): void {
    this.close();
    const { services, draft } = this.#session;
    const at = () => services.now();
    this.#show(
      services.ui().hold({
        recipient: recipientWords(effect.attempt.message),
        cooldown: effect.cooldown,
        from: effect.from,
        until: effect.until,
        takeBack: takeBackFor(this.#session, effect.attempt, {}),
        anchor: draft.anchor,
        onCancel: () => this.#session.dispatch({ type: 'cancel', at: at() }),
        ...(effect.cooldown
          ? {}
          : { onSendNow: () => this.#session.dispatch({ type: 'send-now', at: at() }) }),
      }),
    );
  }

  showArmed(effect: ArmedEffect): void {
    this.close();
    this.#show(this.status({ text: armedWords(effect), stays: true }));
  }

  showParked(attempt: SendAttempt, reason: ParkReason): void {
    this.close();
    if (reason === 'let-it-sit') {
      onDemand()?.showSat(this.#session, attempt);
      return;
    }
    const { message } = attempt;
    const isKept = this.#session.services.keepsText(message.site);
    this.status({
      text: parkWords(reason, recipientWords(message), isKept),
      tone: 'alert',
      stays: true,
      copyText: message.text,
    });
  }

  /** Whether it left is not known: what threw may have done so after the release. */
  showFailed(): void {
    const text = 'Something in Second Look failed. See whether your message left before you send it again.';
    this.status({ text, tone: 'alert', stays: true });
  }

  tell(effect: TellEffect): void {
    const text = this.#tellWords(effect);
    if (text) this.status({ text, tone: effect.what === 'not-released' ? 'alert' : 'plain' });
  }

  status(view: Partial<StatusView> & Pick<StatusView, 'text'>): Shown<StatusView> {
    const { services, draft } = this.#session;
    return services.ui().status({ tone: 'plain', stays: false, anchor: draft.anchor, ...view });
  }

  /** A fix could not be written into this editor: from now on fixes are offered to copy. */
  offerCopiesOnly(): void {
    this.#copyOnly = true;
  }

  #show(shown: { close(): void }): void {
    this.close();
    this.#open = shown;
  }

  #tellWords(effect: TellEffect): string | null {
    const seconds = Math.max(1, Math.ceil(((effect.until ?? 0) - this.#session.services.now()) / 1000));
    switch (effect.what) {
      case 'changed':
        return 'Not sent: the message changed. Press Send when it is ready.';
      case 'cancelled':
        return 'Not sent. Your message is unchanged.';
      case 'cooldown':
        return `Not yet: ${seconds} s left. Then press Send once more.`;
      case 'not-released':
        return 'The site did not take it. Press Send to send it.';
      case 'permit-over':
        return null;
    }
  }

  #assess({ attempt }: ReviewEffect): Assessment {
    return this.#session.review.assess(attempt.message, this.#session.draft.composer);
  }

  #reviewView(effect: ReviewEffect, assessment: Assessment): ReviewView {
    const session = this.#session;
    const { message } = effect.attempt;
    const at = () => session.services.now();
    const findings = merge(session, message, effect.findings, assessment.findings);
    return {
      message,
      findings,
      takeBack: takeBackFor(session, effect.attempt, {}),
      waiting: false,
      incomplete: effect.incomplete,
      spellingNotChecked: !assessment.engineDone,
      canSendAnyway: effect.canSendAnyway,
      canLetItSit: session.services.keepsText(message.site),
      copyOnly: this.#copyOnly || !session.draft.editable,
      onKeepEditing: () => session.dispatch({ type: 'choose', choice: 'edit', at: at() }),
      onSendAnyway: () => session.dispatch({ type: 'choose', choice: 'send', at: at() }),
      onLetItSit: () => session.dispatch({ type: 'choose', choice: 'sit', at: at() }),
      ...(session.mayBeNewLine ? { onNewLine: () => session.onlyNewLine() } : {}),
      onFix: (finding, index) => void onDemand()?.fixFromReview(session, finding, index),
      onIgnore: (finding) => {
        session.review.dismiss(message, finding);
        this.refreshReview();
      },
      onAddToDictionary: (finding) => {
        session.review.dismiss(message, finding);
        session.services.addToDictionary(finding.quote);
        this.refreshReview();
      },
    };
  }
}

function armedWords({ after }: ArmedEffect): string {
  if (after === 'fix') return 'Fixed. Press Send.';
  return `${after === 'wait' ? 'Checked. ' : ''}Press Send to send it.`;
}

/** Stops first: what the gate stopped for, less what was ignored since, then whatever else the review lists. */
function merge(
  session: ComposerSession,
  message: Message,
  stops: readonly Finding[],
  shown: readonly Finding[],
) {
  const left = stops.filter((finding) => !session.review.isDismissed(message, finding));
  const ids = new Set(left.map((finding) => finding.id));
  return [...left, ...shown.filter((finding) => !ids.has(finding.id))];
}
