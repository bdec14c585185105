import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { gestureOf } from '../../../lib/guard/gestures/index.ts';
import { KnownSends } from '../../../lib/guard/known-sends.ts';
import { knowSend } from '../../../lib/guard/on-demand/know-send.ts';
import { ComposerSession } from '../../../lib/guard/session/composer-session.ts';
import { ComposerDraft } from '../../../lib/guard/session/draft.ts';
import { markupOf } from '../../../lib/guard/session/markup.ts';
import { linkedinSurfaces } from '../../../lib/sites/linkedin/index.ts';
import { messageWindow } from '../../../lib/sites/linkedin/message-window.ts';
import type { Place } from '../../../lib/sites/linkedin/place.ts';
import { servicesWith } from '../../unit/guard/session/fakes.ts';
import { acts } from '../sites/linkedin-acts.ts';
import { closePages, composerAt, loadPage, pathFrom } from '../sites/pages.ts';

afterEach(closePages);

const click = new MouseEvent('click');

/** A page whose draft was looked at in a pause: `of` answers what is known of a click on this element. */
async function lookedAt(name: string, path: string, query = 'slow=0') {
  const page = await loadPage(name, path, query);
  const editor = page.one('editor');
  if (editor.textContent === '') editor.append('Hi Helena');
  const known = new KnownSends();
  const composer = composerAt(editor, linkedinSurfaces);
  if (!composer) throw new Error(`No composer in ${name}`);
  const session = new ComposerSession(new ComposerDraft(composer, page.window), {
    services: servicesWith({ window: page.window, surfaces: linkedinSurfaces }),
    knowSend: (control, send) => known.know(control, send),
    release: () => 'done',
    letGo() {},
    stateChanged() {},
  });
  const look = () => knowSend(session, composer.surface.read(composer));
  look();
  /** What is known is taken once: to ask again, it is put back. */
  const of = (on: Element) => {
    const path = pathFrom(on);
    const taken = known.take(click, path);
    const control = taken?.session.draft.composer.surface
      .sendControls(composer)
      .find((at) => path.includes(at));
    if (taken && control) known.know(control, taken);
    return taken;
  };
  return { page, session, composer, known, look, of };
}

const variants = [
  { name: 'linkedin--classic', path: '/messaging/thread/2-aGVsZW5h/', place: 'page' },
  { name: 'linkedin--shadow', path: '/in/helena-ortiz/', place: 'shadow' },
] satisfies { name: string; path: string; place: Place }[];

describe.each(variants)('what a click on Send is, known before it, on $name', ({ name, path, place }) => {
  it('is what would be found at the click', async () => {
    const { page, session, composer, of } = await lookedAt(name, path);
    const send = page.one('send');
    const known = of(send);
    expect(known?.session).toBe(session);
    const { way, ready, ...gesture } = known?.gesture ?? {};
    expect(gesture).toEqual(gestureOf(click, linkedinSurfaces, pathFrom(send)));
    expect(way).toEqual(composer.surface.release(composer, 'button'));
    expect(ready).toEqual({ id: expect.stringMatching(/^[\da-f-]{36}$/), html: undefined });
  });

  it('is known once, with the markup and the id of one attempt', async () => {
    const { page, known, look } = await lookedAt(name, path);
    const bold = page.document.createElement('strong');
    bold.textContent = 'thank you';
    page.one('editor').append(bold);
    look();
    const take = () => known.take(click, pathFrom(page.one('send')));
    const first = take()?.gesture.ready;
    expect(first?.html).toContain('<strong>thank you</strong>');
    expect(take()).toBeUndefined();
    look();
    const second = take()?.gesture.ready;
    expect(second?.html).toBe(first?.html);
    expect(second?.id).not.toBe(first?.id);
  });

  it('is known of what stands in the button, and of nothing beside it', async () => {
    const { page, of } = await lookedAt(name, path);
    const icon = page.document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    page.one('send').append(icon);
    // That was a change: what is known ends with it.
    expect(of(icon)).toBeUndefined();
    const again = await lookedAt(name, path);
    const label = again.page.document.createElement('span');
    again.page.one('send').append(label);
    again.look();
    expect(again.of(label)?.gesture.route).toBe('button');
    expect(again.of(again.page.one('editor'))).toBeUndefined();
    expect(again.of(again.page.document.body)).toBeUndefined();
  });

  it('is known without a path where the Send is not in a shadow root', async () => {
    const { page, session, known } = await lookedAt(name, path);
    const answers: unknown[] = [];
    const hear = (event: Event) =>
      answers.push([known.take(event)?.session, known.take(event, event.composedPath())?.session]);
    page.window.addEventListener('click', hear, { capture: true });
    for (const mark of ['editor', 'send']) {
      page.one(mark).dispatchEvent(new page.window.MouseEvent('click', { bubbles: true, composed: true }));
    }
    expect(answers).toEqual([
      [undefined, undefined],
      place === 'page' ? [session, undefined] : [undefined, session],
    ]);
  });

  it('is nothing any more once a word is added, and the new text after the next look', async () => {
    const { page, look, of } = await lookedAt(name, path);
    page.one('editor').append(' and thank you');
    expect(of(page.one('send'))).toBeUndefined();
    look();
    expect(of(page.one('send'))?.gesture.message?.text).toContain('and thank you');
  });

  it('is not said where a second box could be the one on show', async () => {
    const { page, look, of } = await lookedAt(name, path);
    const decoy = page.one('editor').cloneNode(true) as HTMLElement;
    decoy.style.display = 'none';
    page.one('editor').before(decoy);
    look();
    expect(of(page.one('send'))).toBeUndefined();
  });

  it('never differs from what would be found anew, whatever happens', async () => {
    const step = fc.record({
      act: fc.constantFrom(...Object.keys(acts)),
      nth: fc.nat(1000),
      inLaterTask: fc.boolean(),
      look: fc.boolean(),
    });
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const { page, session, composer, look, of } = await lookedAt(name, path);
        for (const { act, nth, inLaterTask, look: looks } of steps) {
          acts[act]?.(page, [...(composer.root.getRootNode() as ParentNode).querySelectorAll('*')], nth);
          if (inLaterTask) await Promise.resolve();
          // Surfaces of the same make that have read nothing yet.
          const anew = linkedinSurfaces.map((surface) =>
            surface.id === composer.surface.id ? messageWindow(surface.id, surface.label, place) : surface,
          );
          for (const send of page.marked('send')) {
            const known = of(send);
            if (!known) continue;
            answered += 1;
            const found = gestureOf(click, anew, pathFrom(send));
            expect(found?.message).toEqual(known.gesture.message);
            expect(found?.composer.root).toBe(known.gesture.composer.root);
            expect(found?.composer.editor).toBe(known.gesture.composer.editor);
            expect(found?.composer.surface.release(found.composer, 'button')).toEqual(known.gesture.way);
            expect(markupOf(session.draft)).toBe(known.gesture.ready?.html);
          }
          if (looks) look();
        }
        closePages();
      }),
      { numRuns: 60 },
    );
    expect(answered).toBeGreaterThan(30);
  });
});

it('is not said of a message with a subject: its value changes without a sign', async () => {
  const { page, of } = await lookedAt('linkedin--classic', '/messaging/compose/', 'slow=0&inmail=1');
  expect(page.marked('subject')).toHaveLength(1);
  expect(of(page.one('send'))).toBeUndefined();
});
