/**
 * Looks for extensions as LinkedIn's pages do (composers.md 1.6), and harder. What it finds goes to
 * `window.__detected`, as words. Runs before everything else of the page.
 */
(() => {
  const found = new Set();
  window.__detected = [];
  const report = (what) => {
    if (found.has(what)) return;
    found.add(what);
    window.__detected.push(what);
  };
  const address = /(chrome|moz|safari-web)-extension:\/\//;

  /** Elements and attributes that the page did not make: it makes everything below body through its own script. */
  /** The page's own names, and those of the driver that tests it. */
  const expected = /^(__detected|__sends|puppeteer_|__ariaQuery)/;
  const globalsAtStart = new Set(Object.getOwnPropertyNames(window));
  function walk(root) {
    const all = root.querySelectorAll('*');
    for (const element of all) {
      for (const name of element.getAttributeNames()) {
        if (/second.?look|secondlook|wxt|extension/i.test(name)) report(`attribute ${name}`);
        if (address.test(element.getAttribute(name) ?? '')) report(`address in ${name}`);
      }
      if (/-/.test(element.tagName)) report(`element ${element.tagName}`);
      if (/second.?look/i.test(`${element.id} ${element.className}`)) report('named element');
      if (element.shadowRoot) walk(element.shadowRoot);
    }
    return all.length;
  }

  function inspect() {
    walk(document);
    for (const child of [...document.documentElement.children]) {
      if (!['HEAD', 'BODY'].includes(child.tagName)) report(`child of html ${child.tagName}`);
    }
    for (const name of Object.getOwnPropertyNames(window)) {
      if (!globalsAtStart.has(name) && !expected.test(name)) report(`global ${name}`);
    }
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
      if (address.test(sheet.href ?? '')) report('style sheet');
    }
    if (document.adoptedStyleSheets.length > 0) report('adopted style sheet');
    for (const entry of performance.getEntriesByType('resource')) {
      if (address.test(entry.name)) report(`resource ${entry.name}`);
    }
    for (const [name] of CSS.highlights ?? []) report(`highlight ${name}`);
  }

  /** Nodes that come or go without the page's doing show for a moment only: an observer sees them all. */
  new MutationObserver((records) => {
    for (const { type, addedNodes, attributeName, target } of records) {
      for (const node of addedNodes) {
        if (
          node.nodeType === 1 &&
          node.parentElement === document.documentElement &&
          !['HEAD', 'BODY'].includes(node.tagName)
        ) {
          report(`added ${node.tagName}`);
        }
      }
      if (type === 'attributes' && /second.?look|wxt|extension/i.test(attributeName ?? ''))
        report(`changed ${attributeName}`);
      if (
        type === 'attributes' &&
        target === document.documentElement &&
        !['lang', 'dir'].includes(attributeName)
      ) {
        report(`html ${attributeName}`);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });

  /** Whoever fires events of its own, or reads the page from an extension's file, leaves a stack or a name. */
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (address.test(new Error('look').stack ?? '')) report(`dispatch ${event.type}`);
    return dispatchEvent.call(this, event);
  };
  for (const [owner, name] of [
    [HTMLElement.prototype, 'click'],
    [Element.prototype, 'attachShadow'],
    [Node.prototype, 'appendChild'],
    [Element.prototype, 'append'],
    [Document.prototype, 'querySelector'],
    [Document.prototype, 'querySelectorAll'],
    [EventTarget.prototype, 'addEventListener'],
    [Event.prototype, 'composedPath'],
  ]) {
    const real = owner[name];
    owner[name] = function (...parameters) {
      if (address.test(new Error('look').stack ?? '')) report(`call of ${name}`);
      return real.apply(this, parameters);
    };
  }

  /** Untrusted events that nobody of the page fired, and messages between scripts. */
  for (const type of [
    'click',
    'keydown',
    'keyup',
    'input',
    'beforeinput',
    'submit',
    'focusin',
    'pointerdown',
    'mousedown',
  ]) {
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) report(`untrusted ${type}`);
        if (event.defaultPrevented) report(`prevented ${type}`);
      },
      true,
    );
  }
  window.addEventListener('message', (event) => {
    if (event.source === window) report('window message');
  });
  window.addEventListener('error', ({ filename }) => {
    if (address.test(filename ?? '')) report('error from an extension');
  });
  document.addEventListener('securitypolicyviolation', ({ sourceFile }) => {
    if (address.test(sourceFile ?? '')) report('policy violation of an extension');
  });

  /** Event objects carry no marks of others, and the page's own focus is where it left it. */
  window.addEventListener('keydown', (event) => {
    for (const name of Object.getOwnPropertyNames(event))
      if (name !== 'isTrusted') report(`mark on an event: ${name}`);
  });

  /** Files that an extension lets every page read: LinkedIn asks for some 6,000 ids. */
  async function probe() {
    const ids = new URLSearchParams(location.search).get('probe')?.split(',') ?? [];
    for (const id of ids) {
      for (const file of [
        'manifest.json',
        'guard.js',
        'ui.js',
        'icon/128.png',
        'icons/icon-128.png',
        'popup.html',
        'practice.html',
      ]) {
        for (const scheme of ['chrome-extension', 'moz-extension']) {
          try {
            const answer = await fetch(`${scheme}://${id}/${file}`);
            if (answer.ok) report(`readable ${file}`);
          } catch {
            // Not readable: as it should be.
          }
        }
      }
    }
  }

  addEventListener('load', () => {
    inspect();
    probe();
    for (const type of ['input', 'click', 'keyup', 'focusin'])
      window.addEventListener(type, () => setTimeout(inspect));
  });
})();
