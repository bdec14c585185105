import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message } from '../../../lib/review/message.ts';
import type { Composer, Surface } from '../../../lib/sites/site.ts';
import { whileStill } from '../../../lib/sites/while-still.ts';

const base: Message = {
  site: 'linkedin',
  surface: 'test',
  kind: 'message',
  conversation: { id: 'one' },
  recipients: [],
  text: '',
  attachments: [],
};

function composerIn(tree: ParentNode): Composer {
  const root = tree.querySelector<HTMLElement>('main');
  const editor = tree.querySelector<HTMLElement>('[contenteditable]');
  if (!root || !editor) throw new Error('No composer in the page of this test.');
  return { surface: {} as Surface, root, editor };
}

const markup =
  '<section><header><h2>Helena</h2></header><main><div contenteditable="true"><p>Hi</p></div></main></section>';

const scopeOf = ({ root }: Composer) => root.closest('section');

describe('whileStill', () => {
  const read = vi.fn(({ editor }: Composer): Message => {
    const scope = editor.closest('section');
    const name = scope?.querySelector('h2')?.textContent ?? '';
    const subject = scope?.querySelector('input')?.value;
    return {
      ...base,
      recipients: [{ name }],
      ...(subject === undefined ? {} : { subject }),
      text: editor.textContent ?? '',
    };
  });

  beforeEach(() => {
    document.body.innerHTML = markup;
  });

  it('reads once while nothing changes, and gives the very same message', () => {
    const readOnce = whileStill(read, scopeOf);
    const composer = composerIn(document);
    const first = readOnce(composer);
    expect(readOnce(composer)).toBe(first);
    expect(read).toHaveBeenCalledTimes(1);
  });

  const text = () => document.querySelector('p')?.firstChild as Text;
  it.each<[string, () => void]>([
    ['a letter', () => text().appendData('!')],
    ['a line', () => document.querySelector('[contenteditable]')?.append(document.createElement('p'))],
    ['a name far from the editor', () => document.querySelector('h2')?.replaceChildren('Gregory')],
    ['an attribute', () => document.querySelector('main')?.setAttribute('class', 'inmail')],
  ])('reads again after %s has changed, in the same task and in a later one', async (_, change) => {
    const readOnce = whileStill(read, scopeOf);
    const composer = composerIn(document);
    readOnce(composer);
    for (const inLaterTask of [false, true]) {
      change();
      if (inLaterTask) await Promise.resolve();
      expect(readOnce(composer)).toEqual(read(composer));
    }
    expect(read).toHaveBeenCalledTimes(5);
  });

  it('reads again at another address', () => {
    const readOnce = whileStill(read, scopeOf);
    const composer = composerIn(document);
    readOnce(composer);
    history.pushState(null, '', '#another');
    readOnce(composer);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('reads a message with a subject each time: its value changes without a sign', () => {
    document.querySelector('main')?.prepend(document.createElement('input'));
    const readOnce = whileStill(read, scopeOf);
    const composer = composerIn(document);
    readOnce(composer);
    const field = document.querySelector('input');
    if (field) field.value = 'Another subject';
    expect(readOnce(composer).subject).toBe('Another subject');
  });

  it('reads once while things happen outside its scope: our own notes come and go', () => {
    const readOnce = whileStill(read, scopeOf);
    const composer = composerIn(document);
    const first = readOnce(composer);
    document.body.append(document.createElement('aside'));
    expect(readOnce(composer)).toBe(first);
  });

  it('reads again in another scope', () => {
    const readOnce = whileStill(read, scopeOf);
    const composer = composerIn(document);
    readOnce(composer);
    const section = document.createElement('section');
    section.innerHTML = '<h2>Gregory</h2>';
    document.body.append(section);
    section.append(composer.root);
    expect(readOnce(composer).recipients).toEqual([{ name: 'Gregory' }]);
  });

  it('reads each time where the scope is not sure', () => {
    const readOnce = whileStill(read, () => null);
    const composer = composerIn(document);
    expect(readOnce(composer)).toEqual(readOnce(composer));
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('keeps two composers apart', () => {
    document.body.innerHTML = markup + markup;
    const [one, other] = [...document.querySelectorAll('section')].map(composerIn);
    if (!one || !other) throw new Error('No two composers');
    other.editor.textContent = 'Hi Gregory';
    const readOnce = whileStill(read, scopeOf);
    expect([one, other, one].map((each) => readOnce(each).text)).toEqual(['Hi', 'Hi Gregory', 'Hi']);
  });
});
