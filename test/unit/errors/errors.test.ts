import { describe, expect, it } from 'vitest';
import { AppError, asAppError, isErrorKey } from '../../../lib/errors.ts';

describe('AppError', () => {
  it('carries a key for code and words for a person', () => {
    const error = new AppError('history-full');
    expect(error).toMatchObject({ key: 'history-full', message: 'history-full' });
    expect(error.words).toMatch(/^The history could not be written: .*\.$/);
  });

  it('says nothing of what else was thrown', () => {
    const error = asAppError(new TypeError('Dear Helena is not a function'));
    expect(error.key).toBe('unexpected');
    expect(error.message + error.words).not.toContain('Helena');
    expect(asAppError(error)).toBe(error);
  });

  it('knows its keys', () => {
    expect(isErrorKey('no-answer')).toBe(true);
    expect(isErrorKey('toString')).toBe(false);
  });
});
