import { withoutDismissed } from '../../review/dismissals.ts';
import type { Context, Finding, Review } from '../../review/finding.ts';
import { instantChecks } from '../../review/instant.ts';
import { fingerprintOf, type Message } from '../../review/message.ts';
import { ranked } from '../../review/ranking.ts';
import { runChecks } from '../../review/run-checks.ts';
import { applyRuleSettings, isHostile, resolveKind, stopsFor } from '../../review/stops.ts';
import type { Settings } from '../../settings.ts';
import type { Composer } from '../../sites/site.ts';
import type { GatePolicy, Verdict } from '../attempt/types.ts';
import { later, onDemand, onDemandArrival } from '../on-demand/on-demand.ts';
import type { GuardServices } from '../services.ts';
import { type Assessment, verdictOn } from './assessment.ts';
import { contextFor } from './context.ts';
import { Dismissed } from './dismissed.ts';

/** After this long the checks that have not run count as failed: a question to the person, never a frozen page. */
const checkBudgetMs = 500;

/** What the checks said about one message. The later two are null until they have run. */
interface Raw {
  /** keyOf the message */
  readonly key: string;
  readonly instant: Review;
  prompt: Review | null;
  deferred: Review | null;
  /** Everything was asked once: what did not answer then is not waited for again. */
  isComplete: boolean;
}

/** The newest assessment, and what it was made of: the same again makes the same. */
interface Known {
  readonly assessment: Assessment;
  readonly madeOf: readonly unknown[];
}

/**
 * The review of one composer's draft: follows the text while it is written and keeps the newest answer with the
 * fingerprint of the message, so that at the send gesture the verdict is in memory.
 */
export class DraftReview {
  readonly #services: GuardServices;
  readonly #dismissed = new Dismissed();
  #raw: Raw | null = null;
  #newest: Known | null = null;

  constructor(services: GuardServices) {
    this.#services = services;
  }

  /** The verdict on this message with what is known now; runs the checks of the page when the text is new. Synchronous. */
  assess(message: Message, composer: Composer): Assessment {
    const known = this.#known(message);
    if (known) return known;
    const assessment = this.#assess(message, composer, this.#services.settings());
    this.#newest = { assessment, madeOf: this.#partsFor(message) };
    return assessment;
  }

  /** What did not get to run is tried anew each time. */
  #known(message: Message): Assessment | null {
    const { assessment, madeOf } = this.#newest ?? {};
    const isSame = this.#partsFor(message).every((part, at) => part === madeOf?.[at]);
    return assessment && isSame && !assessment.checksFailed ? assessment : null;
  }

  #partsFor(message: Message): readonly unknown[] {
    const { settings, engine } = this.#services;
    return [settings(), keyOf(message), onDemand(), this.#raw?.deferred, engine()?.answered];
  }

  #assess(message: Message, composer: Composer, settings: Settings): Assessment {
    const context = contextFor(this.#services, message, composer);
    const raw = this.#checked(message, context);
    const engine = this.#services.engine()?.review(message.text, context);
    const reviews = [raw.instant, raw.prompt, raw.deferred].filter((review) => review !== null);
    const findings = [...reviews.flatMap((review) => review.findings), ...(engine?.findings ?? [])];
    const shown = withoutDismissed(
      applyRuleSettings(ranked(findings), settings.rules),
      this.#dismissed.of(message),
    );
    const stops = stopsFor(shown, resolveKind(settings, message.site, message.kind));
    return {
      findings: shown,
      stops,
      hostile: isHostile(stops),
      stopCheckFailed: reviews.some((review) => review.stopCheckFailed),
      checksFailed: reviews.some((review) => review.failed.length > 0),
      stopChecksDone: raw.prompt !== null || hasNothingToRead(message),
      deferredDone: raw.deferred !== null,
      engineDone: engine?.complete ?? false,
      otherLanguage: engine?.language === 'other',
    };
  }

  /** Settles when every check that can stop is there, and the person's settings; that may be never. */
  async loaded(): Promise<void> {
    await onDemandArrival();
    await this.#services.settingsArrival();
  }

  /** Waits for what is not there at once (the on-demand half, its checks, the engine) and assesses the same message. */
  async complete(message: Message, composer: Composer): Promise<Assessment> {
    await this.loaded();
    const known = this.#known(message);
    if (known?.deferredDone && known.engineDone) return known;
    this.runDeferred(message, composer);
    const recall = onDemand()?.recall(this.#services, message);
    const context = contextFor(this.#services, message, composer);
    try {
      await this.#services.engine()?.update(message.text, context);
    } catch {
      // The engine may be gone (an update, a stopped background): the assessment then says that spelling was not checked.
    }
    if (await recall) {
      this.#raw = null;
      this.#newest = null;
    }
    // Again: another message may have been looked at meanwhile, and only the newest is kept.
    this.runDeferred(message, composer);
    this.#checked(message, contextFor(this.#services, message, composer)).isComplete = true;
    return this.assess(message, composer);
  }

  /** Runs the checks that wait for a pause in typing, if they are loaded and have not run for this message. */
  runDeferred(message: Message, composer: Composer): void {
    const checks = later()?.deferredChecks;
    if (!checks || this.#known(message)?.deferredDone) return;
    const raw = this.#checked(message, contextFor(this.#services, message, composer));
    if (raw.deferred !== null) return;
    const context = contextFor(this.#services, message, composer, true);
    raw.deferred = runChecks(checks, message, context, this.#budget());
  }

  /** @param policy of the kind; a stop check or settings that are not loaded yet are waited for on every kind */
  verdict(message: Message, composer: Composer, policy: GatePolicy): Verdict {
    const assessment = this.assess(message, composer);
    const settingsRead = this.#services.settingsArrival() === null;
    const waits = policy.waitMs > 0 && policy.canRelease && this.#raw?.isComplete !== true;
    return verdictOn(assessment, settingsRead, waits);
  }

  /** "Ignore": not said again in that conversation. */
  dismiss(message: Message, finding: Finding): void {
    this.#newest = null;
    this.#dismissed.add(message, finding);
  }

  isDismissed(message: Message, finding: Finding): boolean {
    return this.#dismissed.of(message).has(finding.id);
  }

  #checked(message: Message, context: Context): Raw {
    const key = keyOf(message);
    if (this.#raw?.key !== key) {
      const instant = runChecks(instantChecks, message, context, this.#budget());
      this.#raw = { key, instant, prompt: null, deferred: null, isComplete: false };
    }
    const more = onDemand();
    // What did not get to run in a slow moment gets another; only the last answer counts.
    if (more && (this.#raw.prompt?.failed.length ?? 1) > 0) {
      this.#raw.prompt = runChecks(more.promptChecks, message, context, this.#budget());
    }
    return this.#raw;
  }

  #budget() {
    const { performance } = this.#services.window;
    return { now: () => performance.now(), ms: checkBudgetMs };
  }
}

/** A file or an emoji alone in a chat: no check has anything to say about it, so none is waited for. */
function hasNothingToRead({ kind, text }: Message): boolean {
  return kind === 'chat' && !/[\p{L}\p{N}]/u.test(text);
}

/** What a page shows late may make an InMail of a message: other limits, and other findings stop it. */
function keyOf(message: Message): string {
  return `${message.kind} ${fingerprintOf(message)}`;
}
