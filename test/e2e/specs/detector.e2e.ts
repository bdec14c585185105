import { readdirSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { extensionFolder } from '../driver/extension.ts';
import type { Tab } from '../driver/index.ts';
import { variantOf } from '../linkedin/variants.ts';
import { type Session, useBrowser } from '../session.ts';

const classic = variantOf('classic');

declare global {
  interface Window {
    noticed: { added: string[]; stacks: string[]; events: string[] };
  }
}

/** A page that looks for extensions the ways pages do, from before its own first script on. */
function lookForExtensions(): void {
  const noticed = { added: [] as string[], stacks: [] as string[], events: [] as string[] };
  Object.defineProperty(window, 'noticed', { value: noticed });
  const describeNode = (node: Node) =>
    node instanceof Element ? `<${node.localName} ${node.getAttributeNames().join(' ')}>` : '';
  new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) noticed.added.push(describeNode(node));
      // Not what else the element had: the page turns Send off once more before or after it is part of the page.
      if (record.type === 'attributes')
        noticed.added.push(`${record.target.nodeName} ${record.attributeName}`);
    }
  }).observe(document, { childList: true, subtree: true, attributes: true });

  const watchCalls = (holder: object, name: string) => {
    const original = Reflect.get(holder, name) as (...args: unknown[]) => unknown;
    Reflect.set(holder, name, function (this: unknown, ...args: unknown[]) {
      noticed.stacks.push(`${name} ${new Error(name).stack ?? ''}`);
      return original.apply(this, args);
    });
  };
  watchCalls(EventTarget.prototype, 'addEventListener');
  watchCalls(EventTarget.prototype, 'dispatchEvent');
  watchCalls(Event.prototype, 'preventDefault');
  watchCalls(Event.prototype, 'stopImmediatePropagation');
  watchCalls(Event.prototype, 'composedPath');
  watchCalls(Element.prototype, 'attachShadow');
  watchCalls(Document.prototype, 'querySelectorAll');
  watchCalls(window, 'postMessage');
  watchCalls(window, 'requestIdleCallback');

  for (const type of [
    'message',
    'error',
    'unhandledrejection',
    'securitypolicyviolation',
    'wxt:content-script-started',
  ]) {
    for (const target of [window, document]) {
      target.addEventListener(type, (event) =>
        noticed.events.push(`${type} ${(event as ErrorEvent).filename ?? ''}`),
      );
    }
  }
}

/** What the page saw while a person opened it, wrote a clean message and pressed nothing. */
async function whatThePageSees(session: Session): Promise<Record<string, readonly string[]>> {
  const tab = await session.driver.newTab();
  await tab.page.evaluateOnNewDocument(lookForExtensions);
  await tab.open(classic.url);
  await tab.write(classic.editor, 'Hi Helena, see you on Tuesday.');
  // The site itself enables Send some time after the input; both readings come after that.
  await tab.waitFor(
    'Send to be enabled',
    () => document.querySelector('[data-expect-send]:enabled') !== null,
    [],
  );
  const seen = await tab.evaluate(() => {
    const elements = [...document.querySelectorAll('*')];
    return {
      globals: Object.getOwnPropertyNames(window)
        .filter((name) => Number.isNaN(Number(name)))
        .sort(),
      attributes: [...new Set(elements.flatMap((element) => element.getAttributeNames()))].sort(),
      tags: elements.map(({ localName }) => localName).sort(),
      added: [...new Set(window.noticed.added)].sort(),
      events: window.noticed.events,
      stacks: window.noticed.stacks.filter((stack) => /-extension:|second-?look/i.test(stack)),
      resources: performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
      styles: [...document.styleSheets, ...document.adoptedStyleSheets].map(({ href }) => href ?? ''),
      highlights: 'highlights' in CSS ? [...CSS.highlights.keys()] : [],
      addresses: document.documentElement.outerHTML.match(/[a-z]+-extension:[^"' ]*/g) ?? [],
    };
  });
  await tab.close();
  return seen;
}

describe('a page that looks for extensions', () => {
  const guarded = useBrowser('production');
  const plain = useBrowser('production', { extension: false });

  it('finds the same as without one, while nothing is shown', async () => {
    expect(await whatThePageSees(guarded)).toEqual(await whatThePageSees(plain));
  });

  it('can load no file of the extension', async () => {
    const folder = extensionFolder(inject('browser'), 'production');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.\w+$/.test(file),
    );
    expect(files).toContain('manifest.json');
    const tab: Tab = await guarded.open(classic.url);
    const loaded = await tab.evaluate(
      async (addresses) => {
        const tries = addresses.map((address) =>
          fetch(address).then(
            () => [address],
            () => [],
          ),
        );
        return (await Promise.all(tries)).flat();
      },
      files.map((file) => guarded.driver.address + file),
    );
    expect(loaded).toEqual([]);
  });
});
