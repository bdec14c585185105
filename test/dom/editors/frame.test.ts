import { afterEach, describe, expect, it } from 'vitest';
import { editorFor, editorIn, frameOf, isWithin, writtenIn } from '../../../lib/editors/index.ts';

const engine = editorFor('mail-body');

afterEach(() => document.body.replaceChildren());

/** An editor that is a document of its own, as TinyMCE (an editable body) or older webmails (design mode) have it. */
function frameWith(how: 'editable' | 'design', html: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = inside(frame);
  page.open();
  page.write(`<!doctype html><body${how === 'editable' ? ' contenteditable="true"' : ''}>${html}</body>`);
  page.close();
  if (how === 'design') page.designMode = 'on';
  return frame;
}

function inside(frame: HTMLIFrameElement): Document {
  if (!frame.contentDocument) throw new Error('A frame without an address has a document.');
  return frame.contentDocument;
}

describe.each(['editable', 'design'] as const)('an editor in a frame, %s', (how) => {
  it('is told from both sides', () => {
    const frame = frameWith(how, '<p id="one">Hi</p>');
    const { body } = inside(frame);
    const words = body.querySelector('#one') as HTMLElement;
    expect(editorIn(frame)).toBe(body);
    expect(writtenIn(frame)).toBe(body);
    expect(frameOf(words)).toBe(frame);
    expect(isWithin(frame, words)).toBe(true);
    expect(isWithin(frame, document.body)).toBe(false);
  });

  it('is read without what others wrote, and a range in it holds its words', () => {
    const frame = frameWith(how, '<p>Hi Gregory,</p><p>see you.</p><blockquote>Yours</blockquote>');
    expect(engine.readText(frame)).toBe('Hi Gregory,\nsee you.');
    expect(engine.rangeOf(frame, 3, 10)?.toString()).toBe('Gregory');
  });

  it('takes a fix, with the focus and the caret where they belong', async () => {
    const frame = frameWith(how, '<p>Hi Gregory, see you.</p>');
    engine.restoreSelection(frame, { start: 10, end: 10 });
    expect(await engine.replace(frame, 3, 10, 'Helena')).toBe(true);
    expect(engine.readText(frame)).toBe('Hi Helena, see you.');
    expect(document.activeElement).toBe(frame);
    expect(engine.saveSelection(frame)).toEqual({ start: 9, end: 9 });
  });
});

describe('what is no editor in a frame', () => {
  it('is itself what is written in', () => {
    const frame = frameWith('editable', '');
    inside(frame).body.removeAttribute('contenteditable');
    const box = document.createElement('div');
    document.body.append(box);
    expect(editorIn(frame)).toBeNull();
    expect(frameOf(inside(frame).body)).toBeNull();
    expect(writtenIn(box)).toBe(box);
    expect(frameOf(box)).toBeNull();
  });
});
