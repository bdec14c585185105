import { describe, expect, it } from 'vitest';
import { countReport } from '../../../scripts/test/counts.ts';

const file = (status: string, ...assertions: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: assertions.map((each, index) => ({ status: each, fullName: `a test ${index + 1}` })),
});
const report = (success: boolean, ...testResults: object[]) => JSON.stringify({ success, testResults });

describe('countReport', () => {
  it('counts what passed and failed', () => {
    expect(
      countReport(report(false, file('failed', 'passed', 'failed'), file('passed', 'passed')), 1),
    ).toEqual({
      passed: 2,
      failed: 1,
      failures: ['a test 2'],
    });
  });

  it('tells the first line of what was wrong', () => {
    const failed = {
      status: 'failed',
      fullName: 'sends once',
      failureMessages: ['Error: twice\n    at send (a.test.ts:3:1)'],
    };
    const test = { name: 'a.test.ts', status: 'failed', assertionResults: [failed] };
    expect(countReport(report(false, test), 1).failures).toEqual(['sends once: Error: twice']);
  });

  it('counts a file that could not be loaded', () => {
    expect(countReport(report(false, file('failed'), file('passed', 'passed')), 1)).toEqual({
      passed: 1,
      failed: 1,
      failures: ['a.test.ts'],
    });
  });

  it.each([
    ['no report', null],
    ['a torn report', '{"success":true,"testRes'],
    ['a report of something else', '{}'],
  ])('takes %s for a failure', (_, json) => {
    expect(countReport(json, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('takes a ring that ran nothing for a failure', () => {
    expect(countReport(report(true), 0)).toMatchObject({ passed: 0, failed: 1, trouble: 'it ran no test' });
    expect(countReport(report(true, file('passed', 'skipped')), 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  it.each([
    ['an unhandled error', false, 1],
    ['an exit code', true, 1],
    ['being ended at the deadline', true, null],
  ])('takes %s beside passing tests for a failure', (_, success, exitCode) => {
    expect(countReport(report(success, file('passed', 'passed')), exitCode)).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });
});
