import { signal } from '@preact/signals';
import { asAppError } from '../../lib/errors.ts';
import type { MessageKind } from '../../lib/review/message.ts';

export interface PageSite {
  readonly id: string;
  readonly name: string;
  /** Guarded from the install on; the others are chosen. */
  readonly required: boolean;
  readonly notReviewable: readonly string[];
  readonly kinds: readonly MessageKind[];
  /** What Enter does there is the person's choice, and the site does not show it. */
  readonly enterIsChosen?: true;
}

/** What the list of sites needs of the browser's permissions, injected. */
export interface SitesTools {
  hasAccess(site: string): Promise<boolean>;
  /** Shows the browser's prompt; must run inside the click. */
  grant(site: string): Promise<boolean>;
  revoke(site: string): Promise<boolean>;
}

export type SitesModel = ReturnType<typeof createSitesModel>;

/** Which sites the browser lets us guard. Access can also change in the browser's own settings: call `load` then. */
export function createSitesModel(sites: readonly PageSite[], tools: SitesTools) {
  const access = signal<ReadonlyMap<string, boolean>>(new Map());
  const problem = signal('');

  async function load(): Promise<void> {
    try {
      const answers = await Promise.all(
        sites.map(async ({ id }) => [id, await tools.hasAccess(id)] as const),
      );
      access.value = new Map(answers);
    } catch (error) {
      problem.value = asAppError(error).words;
    }
  }

  /** @param refused what to say where the person, or their browser, says no */
  async function change(how: Promise<boolean>, refused = ''): Promise<void> {
    try {
      const isDone = await how;
      await load();
      problem.value = isDone ? '' : refused;
    } catch (error) {
      problem.value = asAppError(error).words;
    }
  }

  const nameOf = (id: string): string => sites.find((site) => site.id === id)?.name ?? id;

  return {
    sites,
    access,
    problem,
    load,
    grant: (site: string) =>
      change(tools.grant(site), `No access to ${nameOf(site)}. Messages you send there are not reviewed.`),
    revoke: (site: string) => change(tools.revoke(site)),
  };
}
