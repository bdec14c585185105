import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTail } from '../../../../lib/guard/gestures/index.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** An event as the browser makes it for a person; happy-dom has no trusted ones. */
function made(type: string, init: object = {}): Event {
  return { type, isTrusted: true, repeat: false, detail: 0, code: '', key: '', ...init } as unknown as Event;
}

const enter = { key: 'Enter', code: 'Enter' };
const space = { key: ' ', code: 'Space' };

function swallowed(keys: object) {
  const tail = createTail();
  const down = made('keydown', keys);
  expect(tail.belongs(down)).toBe(false);
  tail.begin(down);
  return tail;
}

describe('what trails behind a swallowed key', () => {
  test('its keypress, its repeats, its new line and its keyup', () => {
    const tail = swallowed(enter);
    expect(tail.belongs(made('keypress', enter))).toBe(true);
    expect(tail.belongs(made('keydown', { ...enter, repeat: true }))).toBe(true);
    expect(tail.belongs(made('beforeinput', { inputType: 'insertParagraph' }))).toBe(true);
    expect(tail.belongs(made('keyup', enter))).toBe(true);
    expect(tail.belongs(made('keyup', enter))).toBe(false);
  });

  test('the click that Firefox makes of a Space at its keyup', () => {
    const tail = swallowed(space);
    tail.belongs(made('keyup', space));
    expect(tail.belongs(made('click'))).toBe(true);
  });

  test('but no click of a later task', () => {
    const tail = swallowed(space);
    tail.belongs(made('keyup', space));
    vi.runAllTimers();
    expect(tail.belongs(made('click'))).toBe(false);
  });

  test('the keyup also where another key went down first', () => {
    const tail = swallowed(enter);
    expect(tail.belongs(made('keydown', { key: 'a', code: 'KeyA' }))).toBe(false);
    expect(tail.belongs(made('keyup', enter))).toBe(true);
  });
});

describe('what is a gesture of its own', () => {
  test('a click of the pointer, and one that no person made', () => {
    const tail = swallowed(enter);
    expect(tail.belongs(made('click', { detail: 1 }))).toBe(false);
    expect(tail.belongs(made('click', { isTrusted: false }))).toBe(false);
  });

  test('the same key pressed anew', () => {
    const tail = swallowed(enter);
    expect(tail.belongs(made('keydown', enter))).toBe(false);
    expect(tail.belongs(made('keyup', enter))).toBe(false);
  });

  test('another key’s click, where the first never came up (⌘+Enter on a Mac)', () => {
    const tail = swallowed({ ...enter, metaKey: true });
    expect(tail.belongs(made('keydown', space))).toBe(false);
    expect(tail.belongs(made('keyup', space))).toBe(false);
    expect(tail.belongs(made('click'))).toBe(false);
  });

  test('text, and everything where nothing was swallowed', () => {
    const tail = createTail();
    for (const type of ['keydown', 'keypress', 'keyup', 'click', 'submit', 'beforeinput']) {
      expect(tail.belongs(made(type, enter))).toBe(false);
    }
    expect(swallowed(enter).belongs(made('beforeinput', { inputType: 'insertText' }))).toBe(false);
    expect(swallowed(enter).belongs(made('submit'))).toBe(false);
  });
});
