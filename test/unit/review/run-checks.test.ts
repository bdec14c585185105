import { describe, expect, it } from 'vitest';
import type { CheckEntry } from '../../../lib/review/finding.ts';
import { findingAbout } from '../../../lib/review/make-finding.ts';
import { mergedReview, runChecks } from '../../../lib/review/run-checks.ts';
import { messageWith, noon } from './make-message.ts';

const says = (name: string, canStop = false): CheckEntry => ({
  name,
  canStop,
  check: () => [findingAbout(`slip:${name}`, 'warn', { title: name, reason: name })],
});
const throws = (name: string, canStop: boolean): CheckEntry => ({
  name,
  canStop,
  check: (message) => {
    throw new Error(message.text);
  },
});

describe('runChecks', () => {
  it('names a check that throws, goes on, and says whether it could have stopped', () => {
    const review = runChecks([throws('a', false), says('b')], messageWith('Hello.'), noon);
    expect(review).toMatchObject({ failed: ['a'], stopCheckFailed: false });
    expect(review.findings.map((finding) => finding.rule)).toEqual(['slip:b']);
    expect(runChecks([throws('a', true)], messageWith('Hello.'), noon).stopCheckFailed).toBe(true);
  });

  it('lets no word of the message out of an error', () => {
    const review = runChecks([throws('a', true)], messageWith('private words'), noon);
    expect(JSON.stringify(review)).not.toContain('private');
  });

  it('names the checks that the time did not reach', () => {
    let time = 0;
    const slow: CheckEntry = {
      name: 'slow',
      canStop: false,
      check: () => {
        time += 5;
        return [];
      },
    };
    const review = runChecks([slow, says('late', true)], messageWith('Hello.'), noon, {
      now: () => time,
      ms: 4,
    });
    expect(review).toEqual({ findings: [], failed: ['late'], stopCheckFailed: true });
  });

  it('merges several reviews into one list', () => {
    const one = runChecks([says('b')], messageWith('Hello.'), noon);
    const two = runChecks([throws('a', true)], messageWith('Hello.'), noon);
    expect(mergedReview(one, two)).toEqual({ findings: one.findings, failed: ['a'], stopCheckFailed: true });
  });
});
