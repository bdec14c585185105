import type { InsertAnswer, InsertNotice, OfferNotice } from '../messages.ts';
import { installShield } from '../page-ui/shield.ts';
import { fingerprintOf } from '../review/message.ts';
import type { Composer } from '../sites/site.ts';
import {
  createShadowListener,
  createTail,
  GESTURE_EVENTS,
  type Gesture,
  gestureOf,
} from './gestures/index.ts';
import { HealthReporter } from './health/health.ts';
import { createHost } from './host.ts';
import { leaveQuestion } from './leave-question.ts';
import { listenForGood } from './listen.ts';
import { type Departures, onDemand, onDemandArrival } from './on-demand/on-demand.ts';
import { PassChain } from './pass-chain.ts';
import { createPermits } from './release/index.ts';
import type { GuardServices } from './services.ts';
import type { ComposerSession } from './session/composer-session.ts';
import { Sessions } from './sessions.ts';
import { watchDraft } from './watch-draft.ts';

/** Events that show that a composer is there, before anything is sent: drafts filled in by the site get no focus. */
const noticeEvents = ['focusin', 'pointerover', 'pointerdown', 'keydown', 'input'] as const;

export interface Guard {
  /** The next send gesture is held, never released, and reported: "Test the guard here". */
  rehearse(): void;
  /** A draft for one conversation: how its composer stands, or what came of putting the text in. Never sends. */
  insert(notice: InsertNotice | OfferNotice): Promise<InsertAnswer>;
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
  const health = new HealthReporter(services);
  const leaving = leaveQuestion(window);
  const active = new Set<ComposerSession>();
  let departures: Departures | undefined;
  const host = createHost({
    services,
    permits,
    departures: () => departures,
    active,
    onActiveChange: () => leaving(active),
  });
  const sessions = new Sessions(host, active);
  const watched = new WeakSet<ComposerSession>();
  const met = new Set<ComposerSession>();
  let rehearsing = false;
  let found = false;

  void onDemandArrival().then(() => {
    departures = onDemand()?.createDepartures(services, health, stopped.signal, ({ draft }) =>
      permits.endFor(draft.composer.root),
    );
    for (const session of met) {
      departures?.of(session);
      session.textChanged();
    }
    met.clear();
  });
  // A submit is not composed: the window never sees one inside a shadow root.
  const listenInShadow = createShadowListener(onEvent, stopped.signal);
  const types = [...new Set([...GESTURE_EVENTS, ...noticeEvents, 'pagehide'])];
  listenForGood(window, types, onEvent, stopped.signal, () => installShield(window));

  function onEvent(event: Event): void {
    listenInShadow(event);
    chain.observe(event);
    if (tail.belongs(event)) swallow(event);
    else if (permits.covers(event, fingerprintIn)) return;
    else if (event.type === 'pagehide' && event.isTrusted) leave();
    else if (isEscape(event) && cancelHolds()) swallowGesture(event);
    else judge(event);
  }

  function judge(event: Event): void {
    notice(event);
    const gesture = gestureOf(event, surfaces);
    const session = gesture && sessionOf(gesture);
    if (!session || chain.covers(session, event)) return;
    if (rehearsing) rehearse(session, gesture, event);
    else answer(session, gesture, event);
  }

  function fingerprintIn(root: HTMLElement): string | null {
    const message = sessions.withRoot(root)?.draft.read();
    return message ? fingerprintOf(message) : null;
  }

  function leave(): void {
    for (const session of [...active]) session.dispatch({ type: 'leaving', at: services.now() });
    if (found) services.engineIdle();
  }

  function answer(session: ComposerSession, gesture: Gesture, event: Event): void {
    const { answer, fingerprint } = session.gesture(gesture);
    if (answer === 'swallow') swallowGesture(event);
    else chain.start(session, fingerprint, event);
  }

  function sessionOf({ oneClick, composer }: Gesture): ComposerSession {
    return oneClick ? sessions.ofOneClick(oneClick, composer) : follow(composer);
  }

  function notice(event: Event): void {
    if (!(noticeEvents as readonly string[]).includes(event.type)) return;
    if (event.type === 'pointerover' && found) return;
    const path = event.composedPath();
    for (const surface of surfaces) {
      const composer = surface.locate(path);
      if (!composer) continue;
      const session = follow(composer);
      if (event.type === 'input') session.textChanged();
      return;
    }
  }

  /** The session of this composer; at the first one of the page, the rest of the extension is called in. */
  function follow(composer: Composer): ComposerSession {
    const session = sessions.of(composer);
    if (!found) {
      found = true;
      services.composerFound();
    }
    if (!watched.has(session)) {
      watched.add(session);
      watchDraft(session, stopped.signal);
      departures?.of(session);
      met.add(session);
      health.composerFound(composer.surface);
    }
    return session;
  }

  function cancelHolds(): boolean {
    const holding = [...active].filter(({ state }) => state.name === 'holding' || state.name === 'reviewing');
    for (const session of holding) session.dispatch({ type: 'cancel', at: services.now() });
    return holding.length > 0;
  }

  function rehearse(session: ComposerSession, gesture: Gesture, event: Event): void {
    const message = session.draft.read();
    if (!message) return;
    rehearsing = false;
    swallowGesture(event);
    const { label } = session.draft.composer.surface;
    const words =
      onDemand()?.rehearsalWords(message, gesture.route, label) ?? 'The guard works here. Nothing was sent.';
    session.ui.status({ text: words, tone: 'good', stays: true });
  }

  async function insert(notice: InsertNotice | OfferNotice): Promise<InsertAnswer> {
    const composer = surfaces
      .flatMap((surface) => surface.findAll(window.document))
      .find((found) => found.surface.read(found).conversation.id === notice.conversationId);
    if (!composer) return 'none';
    const session = follow(composer);
    await onDemandArrival();
    return onDemand()?.answerInsert(session, notice) ?? 'none';
  }

  function swallowGesture(event: Event): void {
    swallow(event);
    tail.begin(event);
  }

  return {
    rehearse: () => {
      rehearsing = true;
    },
    insert,
    stop: () => stopped.abort(),
  };
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isEscape(event: Event): boolean {
  return (
    event.type === 'keydown' && event instanceof KeyboardEvent && event.key === 'Escape' && event.isTrusted
  );
}
