import type { Recalled } from '../../messages.ts';
import { RecentlyUsed } from '../../review/engine/cache.ts';
import type { Message } from '../../review/message.ts';
import type { GuardServices } from '../services.ts';

/** What is known is asked for again after this long (ms), when somebody writes: other tabs send too. */
const freshMs = 5_000;
/** Conversations of one page whose facts are remembered. */
const remembered = 20;

interface Known {
  readonly at: number;
  readonly recalled: Recalled;
}

/** What the history knows of those whom the drafts of this page go to: asked when a composer is found, and while one writes. */
export class Recollection {
  readonly #known = new RecentlyUsed<Known>(remembered);
  readonly #asking = new Map<string, Promise<boolean>>();

  of(message: Message): Partial<Recalled> {
    return this.#known.get(keyOf(message))?.recalled ?? {};
  }

  /** True when the history knew something new. Where nobody answers, what is known stays. */
  ask(services: GuardServices, message: Message): Promise<boolean> {
    const key = keyOf(message);
    const known = this.#known.get(key);
    if (known && services.now() - known.at < freshMs) return Promise.resolve(false);
    const asking =
      this.#asking.get(key) ??
      services
        .recall(message.recipients.map(({ name, address }) => (address ? { name, address } : { name })))
        .then(
          (recalled) => {
            this.#known.set(key, { at: services.now(), recalled });
            return JSON.stringify(recalled) !== JSON.stringify(known?.recalled);
          },
          () => false,
        )
        .finally(() => this.#asking.delete(key));
    this.#asking.set(key, asking);
    return asking;
  }
}

const keyOf = ({ recipients }: Message) =>
  JSON.stringify(recipients.map(({ name, address }) => address ?? name));
