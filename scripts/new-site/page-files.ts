import type { SiteNames } from './names.ts';

/** The test page of one site, its model and its scene. They fit the surface as it is begun. */
export function pageFilesFor({ id, camel, host, name }: SiteNames): Readonly<Record<string, string>> {
  return {
    [`test/pages/${id}--chat.html`]: `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${name}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/test/pages/chat/site.css" />
    <script type="module" src="/test/pages/${id}-model.js"></script>
  </head>
  <body></body>
</html>
`,
    [`test/pages/${id}-model.js`]: `/**
 * ${name} without an account. How it behaves is to be found out: chat/options.js says what a page can be told to do.
 */
import { ChatComposer } from './chat/composer.js';
import { h, icon } from './chat/dom.js';
import { readOptions } from './chat/options.js';

const options = readOptions();
const { labels } = options;
const thread = h('div', { role: 'log', class: 'thread' }, h('p', { 'data-message': true }, 'When does it start?'));
const slot = h('div', {});
const send = h('button', { type: 'submit', 'aria-label': labels.send, 'data-expect-send': true }, icon());
const bar = h('form', { class: 'bar', 'data-composer': true }, slot, send);
const search = h('input', { type: 'search', 'data-expect-search': true });
document.body.append(search, h('main', {}, h('h1', {}, 'Helena Ortiz'), thread, bar));

/** The site's own engine takes this one's place (test/pages/engines). */
function editorIn(place, changed, onEnter) {
  const element = h('div', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': labels.write,
    'data-expect-editor': true,
  });
  element.addEventListener('input', changed);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.isComposing) return;
    event.preventDefault();
    onEnter(event);
  });
  place.replaceChildren(element);
  return {
    element,
    text: () => element.textContent,
    clear: () => element.replaceChildren(),
    focus: () => element.focus(),
    dispose: () => element.remove(),
  };
}

const chat = new ChatComposer({
  make: (changed) => editorIn(slot, changed, (event) => chat.send('enter', event)),
  to: 'Helena Ortiz',
  options,
  onSent: (text) => thread.append(h('p', { 'data-message': true }, text)),
});
bar.addEventListener('submit', (event) => event.preventDefault());
send.addEventListener('click', (event) => chat.send('click', event));
`,
    [`test/e2e/chat/${id}.ts`]: `import { newLine, quietEnter } from './never-held.ts';
import type { ChatScene } from './scene.ts';

const chat: ChatScene = {
  name: '${name}',
  site: '${id}',
  url: 'https://${host}/chat',
  editor: '[data-expect-editor]',
  send: '[data-expect-send]',
  enterIsChosen: false,
  releases: false,
  hasButton: true,
  writes: true,
  moods: ['', 'late=200&lang=ja', 'remount=1'],
  neverHeld: [newLine, quietEnter('the search', '[data-expect-search]', '')],
};

export const ${camel}Scenes: readonly ChatScene[] = [chat];
`,
    [`test/e2e/specs/chat-${id}.e2e.ts`]: `import { chatMatrix } from '../chat/matrix.ts';
import { ${camel}Scenes } from '../chat/${id}.ts';

/** ${name}: nothing missed, doubled, altered, or held that is no message. */
chatMatrix(${camel}Scenes);
`,
  };
}
