import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { linkedinSurfaces } from '../../../lib/sites/linkedin/index.ts';
import { messageWindow } from '../../../lib/sites/linkedin/message-window.ts';
import type { Place } from '../../../lib/sites/linkedin/place.ts';
import { closePages, composerAt, type LoadedPage, loadPage } from './pages.ts';

afterEach(closePages);

/** What a page or a person does between two looks at a composer, each from a number that says where. */
const acts: Readonly<Record<string, (page: LoadedPage, elements: readonly Element[], nth: number) => void>> =
  {
    'a text changes': (page, elements, nth) => {
      const texts = elements.flatMap((each) => [...each.childNodes].filter(({ nodeType }) => nodeType === 3));
      const text = texts[nth % texts.length];
      if (text) text.nodeValue = `${text.nodeValue} ${nth}`;
      else page.one('editor').append(`Hi ${nth}`);
    },
    'a line is written': (page, _, nth) => {
      const line = page.document.createElement('p');
      line.textContent = `Line ${nth}`;
      page.one('editor').append(line);
    },
    'an element loses its class': (_, elements, nth) =>
      elements[nth % elements.length]?.removeAttribute('class'),
    'an element takes the class of the column': (_, elements, nth) =>
      elements[nth % elements.length]?.classList.add('scaffold-layout__detail'),
    'the column loses its class': (page) =>
      page.document.querySelector('.scaffold-layout__detail')?.classList.remove('scaffold-layout__detail'),
    'an element goes': (page, elements, nth) => {
      const editor = page.one('editor');
      const others = elements.filter((each) => !each.contains(editor));
      others[nth % others.length]?.remove();
    },
    'a name changes': (page) => {
      for (const link of page.document.querySelectorAll('h2 a')) link.textContent = 'Gregory Adeyemi';
    },
    'a subject field comes': (page) => {
      const field = page.document.createElement('input');
      field.name = 'subject';
      page.one('editor').parentElement?.prepend(field);
    },
    'the subject is set by a script': (page, _, nth) => {
      for (const field of page.document.querySelectorAll<HTMLInputElement>('input[name="subject"]'))
        field.value = `Subject ${nth}`;
    },
    'the address changes': (page, _, nth) =>
      page.window.history.pushState(null, '', `/messaging/thread/${nth}/`),
    'nothing happens': () => undefined,
  };

test.each([
  { name: 'linkedin--classic', path: '/messaging/thread/2-aGVsZW5h/', place: 'page' },
  { name: 'linkedin--shadow', path: '/in/helena-ortiz/', place: 'shadow' },
] satisfies { name: string; path: string; place: Place }[])(
  '$name: what is kept of a reading is what would be read anew, whatever happens',
  async ({ name, path, place }) => {
    const step = fc.record({
      act: fc.constantFrom(...Object.keys(acts)),
      nth: fc.nat(1000),
      inLaterTask: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const page = await loadPage(name, path, 'slow=0');
        const composer = composerAt(page.one('editor'), linkedinSurfaces);
        if (!composer) throw new Error(`No composer in ${name}`);
        const { surface, root } = composer;
        surface.read(composer);
        for (const { act, nth, inLaterTask } of steps) {
          acts[act]?.(page, [...(root.getRootNode() as ParentNode).querySelectorAll('*')], nth);
          if (inLaterTask) await Promise.resolve();
          // Another surface of the same make has read nothing yet.
          const anew = messageWindow(surface.id, surface.label, place).read(composer);
          expect(surface.read(composer)).toEqual(anew);
        }
        closePages();
      }),
      { numRuns: 60 },
    );
  },
);
