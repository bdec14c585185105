import { batch, signal } from '@preact/signals';
import { AppError, asAppError } from '../../lib/errors.ts';
import type { FoundBox } from '../../lib/own-site-requests.ts';
import type { Settings } from '../../lib/settings.ts';
import type { SettingsPatch } from '../../lib/settings-store.ts';
import type { BoxRule } from '../../lib/sites/any/rules.ts';
import type { EnterMeans } from '../../lib/sites/learned.ts';
import type { SendRequest } from '../history/send-request.ts';

/** What this needs of the browser, injected so that the model runs without one. */
export interface OwnSiteTools {
  load(): Promise<Settings>;
  save(change: (now: Settings) => SettingsPatch): Promise<Settings>;
  /** Shows the browser's own prompt for one host; must run inside the click. */
  grantHost(host: string): Promise<boolean>;
  /** Gives the access to a host back. */
  removeHost(host: string): Promise<void>;
  /** Closes the popup: the person is to click in the page. */
  leave(): void;
}

export type OwnSiteModel = ReturnType<typeof createOwnSiteModel>;

/** A site that nobody described: what was found in this tab, and what the person says of it. */
export function createOwnSiteModel(send: SendRequest, tools: OwnSiteTools) {
  const host = signal<string | null>(null);
  const boxes = signal<readonly FoundBox[]>([]);
  const frames = signal<readonly string[]>([]);
  const startedIn = signal('');
  const enter = signal<EnterMeans | undefined>(undefined);
  const isOver = signal(false);
  const problem = signal('');
  let tabId: number | undefined;

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      problem.value = '';
    } catch (error) {
      problem.value = asAppError(error).words;
    }
  }

  async function refresh(): Promise<void> {
    const at = host.peek();
    if (at === null || tabId === undefined) return;
    const [found, settings] = await Promise.all([send('own.found', { tabId }), tools.load()]);
    batch(() => {
      boxes.value = found.boxes;
      frames.value = found.frames;
      enter.value = settings.sites[at]?.enter;
    });
  }

  /** Changes what is kept of this host's boxes, and looks again. */
  function keep(box: FoundBox, rule: BoxRule): Promise<void> {
    return attempt(async () => {
      const at = host.peek();
      if (at === null) return;
      await tools.save(({ sites }) => {
        const site = sites[at];
        return {
          sites: {
            ...sites,
            [at]: { ...site, own: { ...site?.own, boxes: { ...site?.own?.boxes, [box.box]: rule } } },
          },
        };
      });
      await refresh();
    });
  }

  return {
    host,
    boxes,
    /** Hosts of frames in this page that are not guarded. */
    frames,
    /** The host of a frame that was just switched on; '' before. */
    startedIn,
    /** What the person stated that Enter does here; undefined: found out by itself. */
    enter,
    /** The person let go of this site. */
    isOver,
    problem,
    /** Looks at a tab of such a host; null: it is none. */
    look(at: string | null, tab: number | undefined): Promise<void> {
      host.value = at;
      tabId = tab;
      return attempt(refresh);
    },
    ignore: (box: FoundBox) => keep(box, { ignored: true }),
    /** Takes back what was said of a box: it is found by itself again. */
    forget: (box: FoundBox) => keep(box, {}),
    pick: ({ frameId, box }: FoundBox) =>
      attempt(async () => {
        if (tabId === undefined) return;
        const { started } = await send('own.pick', { tabId, frameId, box });
        if (started) return tools.leave();
        await refresh();
        throw new AppError('bad-request', 'That box is no longer in the page. Write in it, then look again.');
      }),
    guardFrame: (frameHost: string) =>
      attempt(async () => {
        if (tabId === undefined || !(await tools.grantHost(frameHost))) return;
        await send('own.guard', { host: frameHost, guarded: true, tabId });
        startedIn.value = frameHost;
        await refresh();
      }),
    stateEnter: (means: EnterMeans | undefined) =>
      attempt(async () => {
        const at = host.peek();
        if (at === null) return;
        await tools.save(({ sites }) => {
          const { enter: _, ...site } = sites[at] ?? {};
          return { sites: { ...sites, [at]: means ? { ...site, enter: means } : site } };
        });
        enter.value = means;
      }),
    letGo: () =>
      attempt(async () => {
        const at = host.peek();
        if (at === null) return;
        await tools.removeHost(at);
        await send('own.guard', { host: at, guarded: false });
        isOver.value = true;
      }),
  };
}
