import { pageApi } from '../page-api.ts';
import { currentUi } from '../page-ui/index.ts';
import { createRequester } from '../request-to.ts';
import type { EngineClient } from '../review/engine/client.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { enterMeansIn, tellEnterMeans } from '../sites/learned.ts';
import type { Surface } from '../sites/site.ts';
import { registeredFrames } from './guarded-surfaces.ts';
import { createJournalQueue } from './journal-queue.ts';
import { onDemand } from './on-demand/on-demand.ts';
import type { GuardServices } from './services.ts';

/**
 * The guard's outside world in a page: everything goes through the background, nothing is waited for at a gesture, and
 * a page that outlived its extension goes on holding and releasing without it.
 *
 * @param surfaces those of the site this window belongs to
 */
export function pageServices(surfaces: readonly Surface[]): GuardServices {
  const { request, isExtensionAlive } = createRequester(
    () => pageApi.runtime,
    (key) => new Error(key),
  );
  const isPrivate = pageApi.extension.inIncognitoContext;
  const journal = createJournalQueue(window, (events) => {
    if (!isPrivate) quietly(request('journal.append', { events }));
  });
  const { settings, settingsArrival } = followSettings(surfaces[0]?.site);
  let engine: EngineClient | undefined;

  return {
    window,
    surfaces,
    watchFrames: registeredFrames(),
    // A frame that a page fills by itself is complete from its first moment on: only a page of its own can be late.
    late: window === window.top && document.readyState !== 'loading',
    now: () => Date.now(),
    settings,
    settingsArrival,
    ui: currentUi,
    engine() {
      engine ??= onDemand()?.createEngineClient((asked) => request('engine.check', asked));
      return engine;
    },
    journal: journal.write,
    journalLater: journal.writeLater,
    recall: (recipients) => request('sent.digests', { recipients }),
    tellParked: (attemptId, name) => quietly(request('parked.tell', { attemptId, name })),
    ...(isPrivate
      ? {}
      : {
          openFollowUp: (attemptId) => quietly(request('regret.open', { attemptId })),
          findSent: async (site, conversationId, text, which) =>
            (await request('sent.find', { site, conversationId, text, which })).sent,
        }),
    keepsText: (site) =>
      !isPrivate && settings().keep === 'text' && settings().sites[site]?.notRecorded !== true,
    remind: (attemptId, at) => request('parked.remind', { attemptId, at }).then(() => undefined),
    takeBackDue: (site, kind) =>
      request('take-back.due', { site, kind }).then(
        ({ due }) => due,
        () => true,
      ),
    learnEnter(site, enter) {
      tellEnterMeans(enter);
      quietly(request('enter.learned', { site, enter }));
    },
    addToDictionary: (word) => quietly(request('dictionary.add', { word })),
    composerFound: () => quietly(request('composer.found', {})),
    engineIdle: () => quietly(request('engine.release', {})),
    reportHealth: (health) => quietly(request('health.report', { health })),
    isOrphaned: () => !isExtensionAlive(),
  };
}

/** The stored settings were checked when they were written (lib/settings-store.ts): here the defaults only fill gaps. */
function followSettings(site = ''): Pick<GuardServices, 'settings' | 'settingsArrival'> {
  let settings: Settings = defaultSettings;
  const use = (stored: object | undefined) => {
    settings = { ...defaultSettings, ...stored };
    tellEnterMeans(enterMeansIn(settings.sites[site]));
  };
  let arrival: Promise<void> | null = pageApi.storage.local
    .get('settings')
    .then((stored) => use(stored.settings as object | undefined))
    .catch(() => undefined)
    .finally(() => {
      arrival = null;
    });
  pageApi.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes.settings) use(changes.settings.newValue as object | undefined);
  });
  return { settings: () => settings, settingsArrival: () => arrival };
}

/** What fails here is told elsewhere: the chip says that the extension was updated, the history says "not confirmed". */
function quietly(asked: Promise<unknown>): void {
  asked.catch(() => undefined);
}
