import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { linkedinSurfaces } from '../../../lib/sites/linkedin/index.ts';
import { messageWindow } from '../../../lib/sites/linkedin/message-window.ts';
import type { Place } from '../../../lib/sites/linkedin/place.ts';
import { acts } from './linkedin-acts.ts';
import { closePages, composerAt, loadPage } from './pages.ts';

afterEach(closePages);

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
