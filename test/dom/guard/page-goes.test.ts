import { afterEach, expect, it } from 'vitest';
import { startGuard } from '../../../lib/guard/index.ts';
import { createJournalQueue } from '../../../lib/guard/journal-queue.ts';
import { servicesWith } from '../../unit/guard/session/fakes.ts';
import { bareLine } from '../../unit/history/sample.ts';

/** A frame's window hides its page, by an event that is trusted, when the frame is taken away. */
function addPage(): { view: Window & typeof globalThis; leave(): void } {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const view = frame.contentWindow as Window & typeof globalThis;
  return { view, leave: () => frame.remove() };
}

afterEach(() => document.body.replaceChildren());

function guarded(view: Window & typeof globalThis): { sent: unknown[][]; writeLater(): void } {
  const sent: unknown[][] = [];
  const journal = createJournalQueue(view, (lines) => sent.push([...lines]));
  const { write, writeLater } = journal;
  startGuard(servicesWith({ window: view, journal: write, journalLater: writeLater }));
  return { sent, writeLater: () => writeLater(() => bareLine('passed', 1)) };
}

it('the line of a message whose page goes at once is written before it has gone', () => {
  const { view, leave } = addPage();
  const { sent, writeLater } = guarded(view);
  writeLater();
  expect(sent).toEqual([]);
  leave();
  expect(sent).toEqual([[bareLine('passed', 1)]]);
});

it('also where the page opened its document anew, which takes every listener away', async () => {
  const { view, leave } = addPage();
  const { sent, writeLater } = guarded(view);
  view.document.open();
  view.document.write('<p>Hi</p>');
  view.document.close();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  writeLater();
  leave();
  expect(sent).toEqual([[bareLine('passed', 1)]]);
});
