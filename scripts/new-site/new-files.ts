import type { SiteNames } from './names.ts';
import { pageFilesFor } from './page-files.ts';

/** The files of one site, by their paths from the project's top. */
export function newFilesFor(names: SiteNames): Readonly<Record<string, string>> {
  const { id, camel, host, name } = names;
  const folder = `lib/sites/${id}`;
  return {
    [`${folder}/index.ts`]: `/** ${name}: the line at the bottom of a conversation. In: elements of the page. Out: surfaces. */
import type { Surface } from '../site.ts';
import { ${camel}Message } from './message.ts';

export const ${camel}Surfaces: readonly Surface[] = [${camel}Message];
`,
    [`${folder}/site.ts`]: `import type { Site } from '../site.ts';

export const ${camel}: Site = {
  id: '${id}',
  name: '${name}',
  hosts: ['https://${host}/*'],
  required: false,
  kinds: ['chat'],
  notReviewable: [],
};
`,
    [`${folder}/selectors.ts`]: `import type { Selectors } from '../find.ts';

/* Parts of ${name}, best first, free of any language first. Each is to be found out: source and date beside it. */

export const editor: Selectors = ['[data-composer] [contenteditable="true"][role="textbox"]'];
export const box: Selectors = ['[data-composer]'];
export const send: Selectors = ['[data-composer] button[type="submit"]'];
export const message: Selectors = ['[role="log"] [data-message]'];
export const attachment: Selectors = ['[data-composer] [data-attachment]'];

/** What has the same editor and is no message: comments, the edit of an old message, the search. */
export const notAMessage: Selectors = ['[role="search"]', '[role="article"]', '[data-message]'];
`,
    [`${folder}/message.ts`]: `import { chatSurface } from '../chat-surface.ts';
import { enterSends } from '../enter-effect.ts';
import { addressPath, firstOf, textOf } from '../find.ts';
import type { Composer } from '../site.ts';
import * as parts from './selectors.ts';

function nameOf({ root }: Composer): string {
  const heading = firstOf(root, ['h1', 'h2', '[role="heading"]']);
  return heading ? textOf(heading) : '';
}

export const ${camel}Message = chatSurface({
  id: '${id}-message',
  site: '${id}',
  label: '${name} message',
  // The engine of its editor (lib/editors); 'rich-text' is a contenteditable without one.
  engine: 'rich-text',
  // Until somebody reports that a click by a program sends there, a stopped message waits for the person's own press.
  releaseProven: false,
  livesAt: () => true,
  editors: parts.editor,
  notIn: parts.notAMessage,
  boxes: parts.box,
  roots: ['main', '[role="main"]'],
  send: parts.send,
  // Where the person can choose what Enter does: chosenEnterEffect, and learnsEnter.
  enter: enterSends,
  conversation: (composer) => {
    const title = nameOf(composer);
    return {
      id: \`\${addressPath(composer.editor)} \${title}\`.trim(),
      ...(title ? { title } : {}),
      url: composer.root.ownerDocument.location.href,
    };
  },
  // Nobody in a group or channel: a greeting there names one of many.
  recipients: (composer) => (nameOf(composer) ? [{ name: nameOf(composer) }] : []),
  ownMessages: parts.message,
  messages: parts.message,
  attachments: parts.attachment,
});
`,
    [`entrypoints/site-${id}.ts`]: `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerSurfaces } from '../lib/guard/guarded-surfaces.ts';
import { ${camel}Surfaces } from '../lib/sites/${id}/index.ts';

export default defineUnlistedScript(() => registerSurfaces(${camel}Surfaces));
`,
    [`lib/sites/policies/rows/${id}.ts`]: `import type { Policy } from '../policy.ts';

/** A placeholder that promises nothing: fill it in with source and date. */
export const ${camel}Policies: readonly Policy[] = [
  {
    id: '${id}',
    name: '${name}',
    canUnsend: 'never',
    windowSeconds: null,
    windowSecondsSafe: 0,
    canEdit: 'unknown',
    editWindowSeconds: null,
    leavesTrace: 'unknown',
    confidence: 'low',
    evidenceTier: 'none',
    unproven: true,
    caveats: [],
    thing: 'this',
    taking: ['Nothing is known about deleting a message here.'],
    stays: [],
    steps: { whileItMayWork: [], afterwards: [] },
    doesNotHelp: [],
    why: 'To be found out.',
    sources: [],
    verifyAt: [],
  },
];
`,
    ...pageFilesFor(names),
  };
}
