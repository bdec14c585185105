import { batch, signal } from '@preact/signals';
import { asAppError } from '../../lib/errors.ts';
import type { TabState } from '../../lib/messages.ts';
import type { SendRequest } from '../history/send-request.ts';

export interface Tab {
  readonly id: number;
  /** '' where the browser does not show it to us. */
  readonly url: string;
}

/** What the popup needs of the browser, injected so that the model runs without one. */
export interface TabTools {
  currentTab(): Promise<Tab | null>;
  /** Ids of required sites the browser does not let us read now, whatever the tab (permissions.contains). */
  sitesWithoutAccess(): Promise<readonly string[]>;
  /** Shows the browser's own prompt; must run inside the click. */
  grant(site: string): Promise<boolean>;
  /** Takes a site's own switch back, by what the background calls it. */
  switchOn(site: string): Promise<unknown>;
  /** The same as `grant` for one host that is no listed site. */
  grantHost(host: string): Promise<boolean>;
  reload(tabId: number): Promise<void>;
  copy(text: string): Promise<void>;
}

export type TabModel = ReturnType<typeof createTabModel>;

/** The strip on top of the popup: this tab's state, the rehearsal, reload and grant. */
export function createTabModel(send: SendRequest, tools: TabTools) {
  const tab = signal<TabState | null>(null);
  const rehearsal = signal<'none' | 'waiting' | 'no-composer' | 'copied'>('none');
  const problem = signal('');
  let current: Tab | null = null;

  async function load(): Promise<void> {
    try {
      current = await tools.currentTab();
      const state: TabState =
        current === null
          ? { state: 'not-supported' }
          : await send('tab.state', { tabId: current.id, url: current.url });
      const [hidden] = state.state === 'not-supported' ? await tools.sitesWithoutAccess() : [];
      batch(() => {
        tab.value = hidden === undefined ? state : { state: 'no-access', site: hidden };
        problem.value = '';
      });
    } catch (error) {
      problem.value = asAppError(error).words;
    }
  }

  return {
    tab,
    rehearsal,
    problem,
    load,
    async test(): Promise<void> {
      if (current === null) return;
      try {
        const { started } = await send('rehearsal.start', { tabId: current.id });
        rehearsal.value = started ? 'waiting' : 'no-composer';
      } catch (error) {
        problem.value = asAppError(error).words;
      }
    },
    async grant(): Promise<void> {
      const state = tab.peek();
      if (state?.state !== 'no-access') return;
      if (await tools.grant(state.site)) await load();
    },
    async switchOn(): Promise<void> {
      const state = tab.peek();
      if (state?.state !== 'off') return;
      try {
        await tools.switchOn(state.site);
        await load();
      } catch (error) {
        problem.value = asAppError(error).words;
      }
    },
    /** Guards the host of this tab, from now on and in this page already. */
    async guard(): Promise<void> {
      const state = tab.peek();
      if (state?.state !== 'can-guard') return;
      try {
        if (!(await tools.grantHost(state.site))) return;
        await send('own.guard', { host: state.site, guarded: true });
        await load();
      } catch (error) {
        problem.value = asAppError(error).words;
      }
    },
    /** Copies how this page is built, for those who can put right what has changed. */
    async report(): Promise<void> {
      if (current === null) return;
      try {
        const { report } = await send('drift.report', { tabId: current.id });
        await tools.copy(report);
        rehearsal.value = 'copied';
      } catch (error) {
        problem.value = asAppError(error).words;
      }
    },
    async reload(): Promise<void> {
      if (current !== null) await tools.reload(current.id);
    },
  };
}
