import { describe, expect, expectTypeOf, it } from 'vitest';
import type { LogEvent, LogFact } from '../../../lib/log.ts';
import { log, loggedLines } from '../../../lib/log.ts';

describe('the log', () => {
  it('keeps the newest 200 lines', () => {
    for (let count = 0; count < 250; count++) log('journal-appended', { count });
    const lines = loggedLines();
    expect(lines).toHaveLength(200);
    expect(lines.at(0)?.facts).toEqual({ count: 50 });
    expect(lines.at(-1)).toMatchObject({ event: 'journal-appended', facts: { count: 249 } });
  });

  it('takes no words a person could have written', () => {
    expectTypeOf<string>().not.toExtend<LogFact>();
    expectTypeOf<string>().not.toExtend<LogEvent>();
  });
});
