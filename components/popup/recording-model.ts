import { signal } from '@preact/signals';
import { asAppError } from '../../lib/errors.ts';
import type { Settings } from '../../lib/settings.ts';
import type { SettingsPatch } from '../../lib/settings-store.ts';
import { withSiteRecorded } from '../options/settings-edit.ts';

export interface RecordingTools {
  load(): Promise<Settings>;
  save(change: (now: Settings) => SettingsPatch): Promise<Settings>;
}

export type RecordingModel = ReturnType<typeof createRecordingModel>;

/** Whether what is sent on this tab's site goes into the history, and the switch for it. */
export function createRecordingModel(tools: RecordingTools) {
  /** null: nothing to choose here: no guarded site, or nothing is kept anywhere. */
  const state = signal<'recorded' | 'paused' | null>(null);
  const problem = signal('');
  let site: string | null = null;

  function show(settings: Settings): void {
    if (site === null || settings.keep === 'nothing') state.value = null;
    else state.value = settings.sites[site]?.notRecorded ? 'paused' : 'recorded';
  }

  return {
    state,
    problem,
    /** @param id the guarded site of this tab as the journal names it, or null */
    async look(id: string | null): Promise<void> {
      site = id;
      show(await tools.load());
    },
    async record(recorded: boolean): Promise<void> {
      const at = site;
      if (at === null) return;
      try {
        show(await tools.save((now) => withSiteRecorded(now, at, recorded)));
        problem.value = '';
      } catch (error) {
        problem.value = asAppError(error).words;
      }
    },
  };
}
