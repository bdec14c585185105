import { parkWords, tellWords } from '../../../../lib/guard/on-demand/not-sent-words.ts';
import type { OnDemand } from '../../../../lib/guard/on-demand/on-demand.ts';
import type { GuardServices } from '../../../../lib/guard/services.ts';
import type { GuardUi, Shown } from '../../../../lib/page-ui/views.ts';
import type { CheckEntry } from '../../../../lib/review/finding.ts';
import type { Message } from '../../../../lib/review/message.ts';
import { defaultSettings, type Settings } from '../../../../lib/settings.ts';
import type { Composer, Surface } from '../../../../lib/sites/site.ts';

/** A message that only differs in what a test is about. */
export function messageWith(parts: Partial<Message> = {}): Message {
  return {
    site: 'example',
    surface: 'example-chat',
    kind: 'message',
    conversation: { id: 'thread-1' },
    recipients: [{ name: 'Helena Ortiz' }],
    text: 'Hello Helena',
    attachments: [],
    ...parts,
  };
}

/** A composer over a plain textarea; `state.message` is what it reads as. */
export function composerReading(state: { message: Message }): Composer {
  const root = document.createElement('div');
  const editor = document.createElement('textarea');
  root.append(editor);
  document.body.append(root);
  const surface: Surface = {
    id: 'example-chat',
    site: 'example',
    label: 'Example chat',
    engine: 'plain-field',
    releaseProven: true,
    locate: () => composer,
    findAll: () => (root.isConnected ? [composer] : []),
    refresh: () => (root.isConnected ? composer : null),
    sendControls: () => [],
    keyEffect: () => 'none',
    suggestionOpen: () => false,
    kind: () => state.message.kind,
    read: () => state.message,
    release: () => ({ how: 'ask' }),
    evidence: () => ({ ownMessagesWith: () => 0 }),
  };
  const composer: Composer = { surface, root, editor };
  return composer;
}

const silent = <View>(): Shown<View> => ({ update() {}, close() {}, isVisible: () => true });

export const silentUi: GuardUi = { review: silent, hold: silent, status: silent, chip: silent, mark() {} };

export function servicesWith(
  parts: Partial<GuardServices> = {},
  settings: Settings = defaultSettings,
): GuardServices {
  return {
    window: window as Window & typeof globalThis,
    surfaces: [],
    late: false,
    now: () => 1_000_000,
    settings: () => settings,
    settingsArrival: () => null,
    ui: () => silentUi,
    engine: () => undefined,
    journal() {},
    journalLater() {},
    recall: async () => ({ sentBefore: [], elsewhere: [] }),
    tellParked() {},
    keepsText: () => true,
    remind: async () => undefined,
    takeBackDue: async () => true,
    learnEnter() {},
    addToDictionary() {},
    composerFound() {},
    engineIdle() {},
    reportHealth() {},
    isOrphaned: () => false,
    ...parts,
  };
}

/** The on-demand half with these checks and nothing else. */
export function onDemandWith(promptChecks: readonly CheckEntry[]): OnDemand {
  return {
    promptChecks,
    warmChecks() {},
    takeBackFor: () => ({ policyId: '', line: '', details: [], confidence: '', sources: [], asOf: '' }),
    parkWords,
    tellWords,
    recalled: () => ({}),
    recall: async () => false,
    createEngineClient: () => ({
      answered: 0,
      review: () => ({ findings: [], complete: true, language: 'en' }),
      update: async () => [],
    }),
    createDepartures: () => ({ of: () => ({ attempted() {}, withdrawn() {} }) }),
    createChip: () => ({ textChanged() {}, refresh() {}, left() {} }),
    fixFromReview: async () => undefined,
    watchDeletes() {},
    showSat() {},
    answerAbout: async () => 'unknown',
    rehearsalWords: () => '',
  };
}
