import type { ReviewView, Shown, StatusView } from '../../page-ui/views.ts';
import type { ParkReason, SendAttempt } from '../attempt/types.ts';
import { onDemand } from '../on-demand/on-demand.ts';
import type { Assessment } from './assessment.ts';
import type { ComposerSession } from './composer-session.ts';
import type { SessionEffect } from './gate-runner.ts';
import { type ReviewEffect, reviewViewFor } from './review-view.ts';
import { takeBackFor } from './take-back-line.ts';
import { armedWords, recipientWords } from './words.ts';

type HoldEffect = Extract<SessionEffect, { type: 'show-hold' }>;
type ArmedEffect = Extract<SessionEffect, { type: 'show-armed' }>;
export type TellEffect = Extract<SessionEffect, { type: 'tell' }>;

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
    const shown = this.#session.services.ui().review(this.#view(effect, lists));
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
    shown.update(this.#view(effect, now));
  }

  showHold(effect: HoldEffect): void {
    this.close();
    const { services, draft } = this.#session;
    const at = () => services.now();
    const pressAgain = effect.cooldown || services.settings().alwaysPressAgain;
    this.#show(
      services.ui().hold({
        recipient: recipientWords(effect.attempt.message),
        pressAgain,
        from: effect.from,
        until: effect.until,
        takeBack: takeBackFor(this.#session, effect.attempt),
        anchor: draft.anchor,
        onCancel: () => this.#session.dispatch({ type: 'cancel', at: at() }),
        ...(pressAgain ? {} : { onSendNow: () => this.#session.dispatch({ type: 'send-now', at: at() }) }),
      }),
    );
    // The chip waits for a pause in typing: beside a hold it must not speak of the text before.
    this.#session.aids?.refresh();
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
      text: onDemand()?.parkWords(reason, recipientWords(message), isKept) ?? 'Not sent. Copy the text here.',
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
    const more = onDemand();
    const text = more ? more.tellWords(effect, this.#session.services.now()) : 'Not sent.';
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

  #assess({ attempt }: ReviewEffect): Assessment {
    return this.#session.review.assess(attempt.message, this.#session.draft.composer);
  }

  #view(effect: ReviewEffect, lists: Assessment): ReviewView {
    return reviewViewFor(this.#session, effect, lists, this.#copyOnly, () => this.refreshReview());
  }
}
