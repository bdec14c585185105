import { expect, it, vi } from 'vitest';
import { Recollection } from '../../../lib/guard/on-demand/recollection.ts';
import type { Recalled } from '../../../lib/messages.ts';
import { messageWith, servicesWith } from './session/fakes.ts';

const nothing: Recalled = { sentBefore: [], elsewhere: [] };
const something: Recalled = { ...nothing, sentBefore: [{ digest: 'x', at: 1 }] };

it('asks once for those a message goes to, and again only after a while', async () => {
  let now = 0;
  const recall = vi.fn(async () => something);
  const services = servicesWith({ now: () => now, recall });
  const recollection = new Recollection();
  const message = messageWith();
  expect(recollection.of(message)).toEqual({});
  expect(await Promise.all([1, 2].map(() => recollection.ask(services, message)))).toEqual([true, true]);
  expect(recollection.of(message)).toEqual(something);
  expect(recollection.of(messageWith({ recipients: [{ name: 'Gregory' }] }))).toEqual({});
  now = 4_000;
  expect(await recollection.ask(services, message)).toBe(false);
  expect(recall).toHaveBeenCalledExactlyOnceWith([{ name: 'Helena Ortiz' }]);
  now = 5_000;
  expect(await recollection.ask(services, message)).toBe(false);
  expect(recall).toHaveBeenCalledTimes(2);
});

it('keeps what it knows where nobody answers', async () => {
  let now = 0;
  const recall = vi.fn(async () => something).mockRejectedValueOnce(new Error('gone'));
  const services = servicesWith({ now: () => now, recall });
  const recollection = new Recollection();
  expect(await recollection.ask(services, messageWith())).toBe(false);
  expect(await recollection.ask(services, messageWith())).toBe(true);
  now = 60_000;
  recall.mockRejectedValueOnce(new Error('gone'));
  expect(await recollection.ask(services, messageWith())).toBe(false);
  expect(recollection.of(messageWith())).toEqual(something);
});
