import type { Answer, Ask, Reply, RequestName } from '../../lib/messages.ts';
import type { Tab } from './driver/index.ts';

/** Asks the background as a page of the extension does. `page` is such a page. */
export async function ask<N extends RequestName>(page: Tab, name: N, asked: Ask<N>): Promise<Answer<N>> {
  const reply = await page.evaluate(
    (envelope) => {
      type Extension = { runtime: { sendMessage(message: object): Promise<unknown> } };
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Extension>;
      return (browser ?? chrome).runtime.sendMessage(envelope);
    },
    { to: 'background', name, ask: asked },
  );
  const answer = reply as Reply<N>;
  if (!answer.ok) throw new Error(`${name}: ${answer.error.key}`);
  return answer.value;
}
