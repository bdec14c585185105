import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createPermits, formOf, type Permit, performRelease } from '../../../lib/guard/release/index.ts';
import type { ReleaseWay } from '../../../lib/sites/site.ts';

/** A composer, and a guard that lets through only what a permit covers: as the real one does, minus the review. */
let root: HTMLElement;
let editor: HTMLElement;
let form: HTMLFormElement;
let button: HTMLButtonElement;
let fingerprint: string | null;
let permits: ReturnType<typeof createPermits>;
let stop: AbortController;
/** What reached the page, in order. */
let reached: string[];
/** What the guard judged as a gesture of its own. */
let judged: string[];

beforeEach(() => {
  document.body.innerHTML = `
    <div id="bubble"><form><div id="editor" contenteditable>Dear Helena</div><button>Send</button></form></div>
    <button id="elsewhere">Elsewhere</button>`;
  root = part('#bubble');
  editor = part('#editor');
  form = part('form');
  button = part('form button');
  fingerprint = 'dear helena';
  permits = createPermits();
  reached = [];
  judged = [];
  stop = new AbortController();
  for (const type of ['keydown', 'pointerdown', 'click', 'submit']) {
    addEventListener(type, guard, { capture: true, signal: stop.signal });
  }
  form.addEventListener('click', (event) =>
    reached.push(`${event.isTrusted ? 'trusted' : 'untrusted'} click`),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    reached.push(`${event.isTrusted ? 'trusted' : 'untrusted'} submit`);
  });
});

afterEach(() => stop.abort());

function part<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`No ${selector} on the test page`);
  return found;
}

function guard(event: Event): void {
  if (permits.covers(event, (asked) => (asked === root ? fingerprint : null))) return;
  if (!event.composedPath().includes(root) || (event.type !== 'click' && event.type !== 'submit')) return;
  judged.push(event.type);
  event.preventDefault();
  event.stopImmediatePropagation();
}

function grant(way: ReleaseWay, id = 'attempt-1'): Permit {
  const permit = permits.grant({ id, fingerprint: 'dear helena', root, form: formOf(way) });
  if (!permit) throw new Error('No permit');
  return permit;
}

const byClick = (): ReleaseWay => ({ how: 'click', control: button });
const bySubmit = (): ReleaseWay => ({ how: 'submit', form });
const release = (way: ReleaseWay): 'done' | 'failed' => performRelease(way, grant(way));

describe('a release by the button', () => {
  it('lets through its untrusted click and the trusted submit that the click causes', () => {
    expect(release(byClick())).toBe('done');
    expect(reached).toEqual(['untrusted click', 'trusted submit']);
    expect(judged).toEqual([]);
  });

  it('lets through the submit that the page asks for later', () => {
    button.type = 'button';
    release(byClick());
    form.requestSubmit();
    expect(reached).toEqual(['untrusted click', 'trusted submit']);
    form.requestSubmit();
    expect(judged).toEqual(['submit']);
  });

  it('lets through what the page does to its own Send inside the chain', () => {
    const wrapper = document.createElement('div');
    wrapper.innerHTML = '<span role="button">Send</span>';
    wrapper.addEventListener('click', () => button.click());
    root.append(wrapper);
    const way: ReleaseWay = { how: 'click', control: wrapper };
    expect(performRelease(way, grant(way))).toBe('done');
    expect(reached).toEqual(['untrusted click', 'trusted submit']);
    expect(judged).toEqual([]);
  });

  it('covers no message that the page changed on the way', () => {
    form.addEventListener('click', () => {
      fingerprint = 'something else';
    });
    release(byClick());
    expect(reached).toEqual(['untrusted click']);
    expect(judged).toEqual(['submit']);
  });

  it('covers no later click, by whomever', () => {
    release(byClick());
    button.click();
    expect(judged).toEqual(['click']);
  });

  it('covers no other composer', () => {
    const other = document.createElement('form');
    other.innerHTML = '<button>Send</button>';
    other.addEventListener('submit', (event) => event.preventDefault());
    document.body.append(other);
    const seen: boolean[] = [];
    addEventListener('submit', (event) => seen.push(permits.covers(event, () => fingerprint)), {
      capture: true,
      signal: stop.signal,
    });
    button.addEventListener('click', () => other.requestSubmit());
    release(byClick());
    expect(seen).toContain(false);
  });

  it('covers a submit of the form around the composer', () => {
    const outer = document.createElement('form');
    outer.addEventListener('submit', (event) => event.preventDefault());
    const inner = document.createElement('div');
    inner.innerHTML = '<button>Send</button>';
    outer.append(inner);
    document.body.append(outer);
    root = inner;
    const control = inner.querySelector('button');
    if (!control) throw new Error('No button');
    const covered: boolean[] = [];
    addEventListener('submit', (event) => covered.push(permits.covers(event, () => fingerprint)), {
      capture: true,
      signal: stop.signal,
    });
    release({ how: 'click', control });
    expect(covered).toEqual([true]);
  });
});

describe('a permit', () => {
  it('is given once for an approval', () => {
    grant(byClick());
    expect(permits.grant({ id: 'attempt-1', fingerprint: 'dear helena', root })).toBeNull();
  });

  it('runs once', () => {
    const permit = grant(byClick());
    expect(performRelease(byClick(), permit)).toBe('done');
    expect(performRelease(byClick(), permit)).toBe('failed');
    expect(reached).toEqual(['untrusted click', 'trusted submit']);
  });

  it('gives way to the next one of the same composer', () => {
    const first = grant(byClick(), 'attempt-1');
    grant(byClick(), 'attempt-2');
    expect(first.live).toBe(false);
  });

  it('covers nothing before its release runs', () => {
    grant(byClick());
    button.click();
    expect(judged).toEqual(['click']);
  });

  it('ends when the message left or changed', () => {
    button.type = 'button';
    release(byClick());
    permits.endFor(root);
    form.requestSubmit();
    expect(judged).toEqual(['submit']);
  });

  it.each([
    ['a key', () => userEvent.keyboard('a')],
    ['a press of the pointer elsewhere', () => userEvent.click(part('#elsewhere'))],
  ])('ends at the next gesture of the person: %s', async (_name, gesture) => {
    button.type = 'button';
    release(byClick());
    await gesture();
    form.requestSubmit();
    expect(judged).toEqual(['submit']);
  });

  it('takes no notice of events that a page forges', () => {
    button.type = 'button';
    release(byClick());
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(judged).toEqual(['submit']);
    form.requestSubmit();
    expect(reached).toEqual(['untrusted click', 'trusted submit']);
  });

  it('ends when a page throws out of the chain', () => {
    const permit = grant(byClick());
    expect(() =>
      permit.run(() => {
        throw new Error('page');
      }),
    ).toThrow('page');
    button.click();
    expect(judged).toEqual(['click']);
  });
});

describe('a release by the form', () => {
  it('asks for a submit, which is trusted', () => {
    expect(release(bySubmit())).toBe('done');
    expect(reached).toEqual(['trusted submit']);
  });

  it('fails where the form refuses itself, so that the person can press Send', () => {
    form.insertAdjacentHTML('beforeend', '<input required>');
    expect(release(bySubmit())).toBe('failed');
    expect(reached).toEqual([]);
  });

  it('is not misled by a field that has the name of the method', () => {
    form.insertAdjacentHTML('beforeend', '<input name="requestSubmit">');
    expect(release(bySubmit())).toBe('done');
  });

  it('fails when the form is gone', () => {
    form.remove();
    expect(release(bySubmit())).toBe('failed');
  });
});

describe('a release that could not reach the site', () => {
  const spoilt: [string, () => void][] = [
    ['disabled', () => button.setAttribute('disabled', '')],
    ['disabled for assistive technology', () => button.setAttribute('aria-disabled', 'true')],
    ['in a disabled fieldset', () => wrap('<fieldset disabled></fieldset>')],
    ['inert', () => form.setAttribute('inert', '')],
    ['not rendered', () => button.style.setProperty('display', 'none')],
    ['inside something not rendered', () => root.style.setProperty('display', 'none')],
    ['invisible', () => form.style.setProperty('visibility', 'hidden')],
    ['not in the page', () => button.remove()],
  ];

  it.each(spoilt)('fails: the control is %s', (_name, spoil) => {
    spoil();
    expect(release(byClick())).toBe('failed');
    expect(reached).toEqual([]);
  });

  it('fails where the person has to press Send', () => {
    expect(release({ how: 'ask' })).toBe('failed');
  });

  function wrap(html: string): void {
    form.insertAdjacentHTML('beforeend', html);
    form.lastElementChild?.append(button);
  }
});

describe('the form of a release', () => {
  it('is the one the control belongs to, also by its attribute', () => {
    expect(formOf(byClick())).toBe(form);
    expect(formOf(bySubmit())).toBe(form);
    expect(formOf({ how: 'ask' })).toBeNull();
    form.id = 'message';
    document.body.insertAdjacentHTML('beforeend', '<button id="far" form="message">Send</button>');
    expect(formOf({ how: 'click', control: part('#far') })).toBe(form);
    expect(formOf({ how: 'click', control: editor })).toBe(form);
    expect(formOf({ how: 'click', control: part('#elsewhere') })).toBeNull();
  });
});
