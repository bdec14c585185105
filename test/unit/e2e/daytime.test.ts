import { expect, it } from 'vitest';
import { daytimeZone } from '../../e2e/driver/daytime.ts';

it.each(Array.from({ length: 24 }, (_, hour) => hour))('is noon somewhere at %i o’clock UTC', (hour) => {
  const now = new Date(Date.UTC(2026, 10, 27, hour, 30));
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: daytimeZone(now), hour: 'numeric' });
  expect(Number(clock.format(now))).toBe(12);
});
