import { signal } from '@preact/signals';
import { asAppError } from '../../lib/errors.ts';

export interface OwnHostsTools {
  hosts(): Promise<readonly string[]>;
  /** Gives the access back, and lets go of the host. */
  remove(host: string): Promise<void>;
}

export type OwnHostsModel = ReturnType<typeof createOwnHostsModel>;

/** Sites the person switched on that are none of the listed ones. They come from the popup, or the browser's own settings. */
export function createOwnHostsModel(tools: OwnHostsTools) {
  const hosts = signal<readonly string[]>([]);
  const problem = signal('');

  async function load(): Promise<void> {
    try {
      hosts.value = await tools.hosts();
    } catch (error) {
      problem.value = asAppError(error).words;
    }
  }

  return {
    hosts,
    problem,
    load,
    async remove(host: string): Promise<void> {
      try {
        await tools.remove(host);
      } catch (error) {
        problem.value = asAppError(error).words;
      }
      await load();
    },
  };
}
