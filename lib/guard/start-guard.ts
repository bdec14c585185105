import type { ConversationNotice, InsertAnswer, SeenOnSite } from '../guard-notices.ts';
import { installShield } from '../page-ui/shield.ts';
import { fingerprintOf } from '../review/message.ts';
import { elementsIn } from '../sites/find.ts';
import { answerAbout } from './answer-about.ts';
import { ComposerWatch, noticeEvents } from './composer-watch.ts';
import { FailSafe, notJudged } from './fail-safe.ts';
import {
  createShadowListener,
  createTail,
  GESTURE_EVENTS,
  type Gesture,
  gestureOf,
  isEscape,
} from './gestures/index.ts';
import { HealthReporter } from './health/health.ts';
import { createHost } from './host.ts';
import { type KnownSend, KnownSends } from './known-sends.ts';
import { leaveQuestion } from './leave-question.ts';
import { listenForGood } from './listen.ts';
import { PassChain } from './pass-chain.ts';
import { recognisedAt } from './rehearsal.ts';
import { createPermits } from './release/index.ts';
import type { GuardServices } from './services.ts';
import type { ComposerSession } from './session/composer-session.ts';
import { Sessions } from './sessions.ts';
import { swallow } from './swallow.ts';

export interface Guard {
  /** The next send gesture is held, never released, and reported: "Test the guard here". */
  rehearse(): void;
  /** A draft for one conversation (how its composer stands, or what came of putting the text in), or what it shows. Never sends. */
  answerAbout(notice: ConversationNotice): Promise<InsertAnswer | SeenOnSite>;
  /** Ends everything: only for a page that is left for good, or a site that was switched off. */
  stop(): void;
}

/**
 * Guards every composer of one window. Everything is decided inside the capture handler, from what is in memory.
 *
 * @param services what the guard needs from outside the page
 * @returns a handle; the guard runs until it is stopped
 */
export function startGuard(services: GuardServices): Guard {
  const { window, surfaces } = services;
  const stopped = new AbortController();
  const tail = createTail();
  const chain = new PassChain();
  const permits = createPermits();
  const knownSends = new KnownSends();
  const health = new HealthReporter(services);
  const leaving = leaveQuestion(window);
  const active = new Set<ComposerSession>();
  const host = createHost({
    services,
    permits,
    knownSends,
    departures: () => watch.departures,
    active,
    onActiveChange: () => leaving(active),
    failed: () => health.failed(),
  });
  const sessions = new Sessions(host, active);
  const watch = new ComposerWatch({ services, sessions, permits, health, signal: stopped.signal });
  const failSafe = new FailSafe({
    now: services.now,
    isComposerRoot: (element) => watch.isRoot(element),
    ask: (anchor) => services.ui().status({ ...notJudged, anchor }),
  });
  let rehearsing = false;

  // A submit is not composed: the window never sees one inside a shadow root.
  const listenInShadow = createShadowListener(onEvent, stopped.signal);
  const types = [...new Set([...GESTURE_EVENTS, ...noticeEvents])];
  const listenIn = (view: Window & typeof globalThis, signal: AbortSignal, more: readonly string[] = []) =>
    listenForGood(view, [...types, ...more], onEvent, signal, () => installShield(view));
  listenIn(window, stopped.signal, ['pagehide']);
  services.watchFrames?.(listenIn, stopped.signal);

  function onEvent(event: Event): void {
    try {
      handle(event);
    } catch {
      // What was thrown is not kept: it could hold words of the message.
      failed(event);
    }
  }

  function failed(event: Event): void {
    health.failed();
    if (!failSafe.stops(event)) return;
    swallowGesture(event);
    for (const element of elementsIn(event.composedPath())) sessions.withRoot(element)?.reset();
  }

  function handle(event: Event): void {
    const known = knownSends.take(event);
    // Nothing on the way to a Send that is known need be looked at.
    const path = known ? [] : event.composedPath();
    listenInShadow(path);
    chain.observe(event);
    if (tail.belongs(event)) swallow(event);
    else if (permits.covers(event, fingerprintIn)) return;
    else if (event.type === 'pagehide' && event.isTrusted) leave();
    else if (isEscape(event) && cancelHolds()) swallowGesture(event);
    else judge(event, path, known);
  }

  function judge(event: Event, path: readonly EventTarget[], found?: KnownSend): void {
    try {
      watch.notice(event, path);
    } catch {
      health.failed();
    }
    if (chain.coversSubmit(event, path)) return;
    const known = found ?? knownSends.take(event, path);
    const gesture = known?.gesture ?? gestureOf(event, surfaces, path);
    const session = known?.session ?? (gesture && sessionOf(gesture));
    if (!gesture || !session || chain.covers(session, event, gesture.message)) return;
    if (rehearsing) rehearse(session, gesture, event);
    else answer(session, gesture, event);
  }

  function fingerprintIn(root: HTMLElement): string | null {
    const message = sessions.withRoot(root)?.draft.read();
    return message ? fingerprintOf(message) : null;
  }

  function leave(): void {
    services.journal([]);
    for (const session of [...active]) session.dispatch({ type: 'leaving', at: services.now() });
    if (watch.found) services.engineIdle();
  }

  function answer(session: ComposerSession, gesture: Gesture, event: Event): void {
    const { answer, fingerprint } = session.gesture(gesture);
    if (answer === 'swallow') swallowGesture(event);
    else chain.start(session, fingerprint, event);
  }

  function rehearse(session: ComposerSession, gesture: Gesture, event: Event): void {
    const text = recognisedAt(session, gesture);
    if (text === null) return;
    rehearsing = false;
    swallowGesture(event);
    session.ui.status({ text, tone: 'good', stays: true });
  }

  function sessionOf({ oneClick, composer }: Gesture): ComposerSession {
    return oneClick ? sessions.ofOneClick(oneClick, composer) : watch.follow(composer);
  }

  function cancelHolds(): boolean {
    const holding = [...active].filter(({ state }) => state.name === 'holding' || state.name === 'reviewing');
    for (const session of holding) session.dispatch({ type: 'cancel', at: services.now() });
    return holding.length > 0;
  }

  function swallowGesture(event: Event): void {
    swallow(event);
    tail.begin(event);
  }

  return {
    rehearse: () => {
      rehearsing = true;
    },
    answerAbout: (notice) => answerAbout(services, watch, notice),
    stop: () => stopped.abort(),
  };
}
