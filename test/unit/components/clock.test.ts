import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClock } from '../../../components/ui/clock.ts';

beforeEach(() => vi.useFakeTimers({ now: 1_000 }));
afterEach(() => vi.useRealTimers());

test('goes on while the page is open, and is right at once when it is looked at', () => {
  const { now, look } = createClock();
  expect(now.value).toBe(1_000);
  vi.advanceTimersByTime(59_999);
  expect(now.value).toBe(1_000);
  vi.advanceTimersByTime(1);
  expect(now.value).toBe(61_000);
  vi.setSystemTime(500_000);
  look();
  expect(now.value).toBe(500_000);
});
