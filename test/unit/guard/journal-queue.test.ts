import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createJournalQueue } from '../../../lib/guard/journal-queue.ts';
import type { JournalEvent } from '../../../lib/history/events.ts';
import { bareLine } from '../history/sample.ts';

let sent: (readonly JournalEvent[])[] = [];
const queue = () => createJournalQueue(window, (lines) => void sent.push(lines));

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the journal of a page', () => {
  const [passed, left] = [bareLine('passed', 1), bareLine('left', 2)];

  it('makes and writes a line that can wait only after the handler, together with others', () => {
    const { writeLater } = queue();
    const make = vi.fn(() => passed);
    writeLater(make);
    writeLater(() => left);
    expect(make).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(sent).toEqual([[passed, left]]);
  });

  it('keeps the order when a line that cannot wait comes first', () => {
    const { write, writeLater } = queue();
    writeLater(() => passed);
    write([left]);
    vi.runAllTimers();
    expect(sent).toEqual([[passed, left]]);
  });

  it('writes what waits when it is asked to, and then no more', () => {
    const { write, writeLater } = queue();
    writeLater(() => passed);
    write([]);
    expect(sent).toEqual([[passed]]);
    write([]);
    vi.runAllTimers();
    expect(sent).toHaveLength(1);
  });

  it('writes later again after that', () => {
    const { write, writeLater } = queue();
    writeLater(() => passed);
    write([]);
    writeLater(() => left);
    vi.runAllTimers();
    expect(sent).toEqual([[passed], [left]]);
  });

  it('sends nothing where there is nothing', () => {
    queue().write([]);
    expect(sent).toEqual([]);
  });
});
